package org.diptych.ui.references;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.messages.Messages;
import org.diptych.desk.references.Place;
import org.diptych.desk.references.ReferenceForm;

/** Key and text of one reference, below the table. Ctrl+Enter commits, Escape closes. */
final class ReferenceFormPane extends VBox {
    private static final int MOST_PLACES = 6;
    private static final KeyCombination COMMIT = KeyCombination.valueOf("Shortcut+Enter");

    private final ReferenceForm form;
    private final Messages words;
    private final TextField key = new TextField();
    private final TextArea text = new TextArea();
    private final Label fault = new Label();
    private final VBox preview = new VBox(2);
    private final Button commit = new Button();
    private final Button inSite = new Button();

    ReferenceFormPane(ReferenceForm form, Messages words, SiteReferenceActions beyond) {
        this.form = form;
        this.words = words;
        inSite.setText(words.get("references.rename-site"));
        inSite.setTooltip(new Tooltip(words.get("references.rename-site.tip")));
        inSite.setOnAction(event -> form.leave(beyond.rename()));
        inSite.visibleProperty().bind(form.renamesProperty().and(beyond.inSite()));
        inSite.setMaxWidth(Double.MAX_VALUE);
        inSite.managedProperty().bind(inSite.visibleProperty());
        inSite.disableProperty().bind(Bindings.notEqual(form.keyRuleProperty(), KeyRule.FINE));
        getStyleClass().add("reference-form");
        key.setPromptText(words.get("references.key"));
        key.setAccessibleText(key.getPromptText());
        key.textProperty().bindBidirectional(form.keyProperty());
        key.setOnAction(event -> form.commit());
        text.setPromptText(words.get("references.text"));
        text.setAccessibleText(text.getPromptText());
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.textProperty().bindBidirectional(form.textProperty());
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.managedProperty().bind(fault.visibleProperty());
        getChildren().addAll(key, fault, text, preview, inSite, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        form.modeProperty().addListener((observable, before, now) -> open(now));
        form.keyRuleProperty().addListener(observable -> showFault());
        form.preview().addListener((ListChangeListener<Place>) change -> showPreview());
        open(form.modeProperty().get());
        showFault();
    }

    private HBox buttons() {
        Button cancel = new Button(words.get("form.cancel"));
        cancel.setOnAction(event -> form.close());
        commit.setOnAction(event -> form.commit());
        commit.getStyleClass().add("accent");
        commit.disableProperty().bind(Bindings.notEqual(form.keyRuleProperty(), KeyRule.FINE));
        HBox row = new HBox(8, cancel, commit);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void open(ReferenceForm.Mode mode) {
        boolean shown = mode != ReferenceForm.Mode.CLOSED;
        setVisible(shown);
        setManaged(shown);
        commit.setText(words.get(mode == ReferenceForm.Mode.ADD ? "references.add" : "references.change"));
        if (shown) {
            key.requestFocus();
        }
    }

    private void showFault() {
        KeyRule rule = form.keyRuleProperty().get();
        boolean wrong = rule == KeyRule.FORBIDDEN_CHARACTER || rule == KeyRule.TAKEN;
        fault.setVisible(wrong);
        if (wrong) {
            fault.setText(words.get("references.key." + rule.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void showPreview() {
        preview.getChildren().clear();
        int count = form.preview().size();
        if (count > 0) {
            preview.getChildren().add(new Label(words.get("references.renames", count)));
        }
        form.preview().stream().limit(MOST_PLACES).map(this::place).forEach(preview.getChildren()::add);
        if (count > MOST_PLACES) {
            preview.getChildren().add(note(words.get("references.renames.more", count - MOST_PLACES)));
        }
    }

    private Label place(Place place) {
        Label label = note(words.get("references.place", place.part(), place.line(), place.after()));
        label.setTooltip(new Tooltip(label.getText()));
        label.setMinWidth(0);
        return label;
    }

    private static Label note(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("panel-note");
        return label;
    }

    private void key(KeyEvent event) {
        if (COMMIT.match(event)) {
            form.commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            form.close();
            event.consume();
        }
    }
}
