package org.diptych.ui.search;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.search.Replacement;
import org.diptych.core.site.search.FoundPost;
import org.diptych.core.site.search.LineFound;
import org.diptych.desk.search.SiteFindModel;
import org.diptych.desk.search.SiteFindRow;
import org.diptych.desk.search.SiteFindState;
import org.jspecify.annotations.Nullable;

/**
 * The sheet that finds and replaces across the site: what, by what, and every place with its line. Space leaves a place
 * out or takes it in again, Enter goes there.
 */
public final class SiteFindPane extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SiteFindModel model;
    private final Messages panels;
    private final Messages words;
    private final Function<Throwable, String> faults;
    private final TextField sought = new TextField();
    private final TextField replacement = new TextField();
    private final Label note = new Label();
    private final ListView<SiteFindRow> list = new ListView<>();
    private final Button make = new Button();
    /** What is shown of each place's replacement; null while none can be worked out. */
    private @Nullable Replacement by;

    /**
     * The words of the sheet.
     *
     * @param panels area {@code panels}, as the bar's
     * @param site area {@code site}
     * @param faults why a file could not be written, in the author's language
     */
    public record Words(Messages panels, Messages site, Function<Throwable, String> faults) {}

    /**
     * @param go opens a post at one of its places
     * @param close takes the sheet away
     */
    public SiteFindPane(SiteFindModel model, Words words, BiConsumer<FoundPost, LineFound> go, Runnable close) {
        super(12);
        this.model = model;
        this.panels = words.panels();
        this.words = words.site();
        this.faults = words.faults();
        getStyleClass().addAll("rename-sheet", "site-find-sheet");
        Label heading = new Label(this.words.get("find.heading"));
        heading.getStyleClass().add("sheet-title");
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        note.setMinHeight(Region.USE_PREF_SIZE);
        list.setItems(model.rows());
        list.setCellFactory(view -> new SiteFindCell(this.words, this::replaced));
        list.setAccessibleText(this.words.get("find.list"));
        list.setPlaceholder(new Label());
        list.setFixedCellSize(28);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, fields(), note, list, buttons(close));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, go));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                goToSelected(go);
            }
        });
        InvalidationListener said = observable -> say();
        model.stateProperty().addListener(said);
        model.countProperty().addListener(said);
        model.chosenProperty().addListener(said);
        model.find().missingGroupProperty().addListener(said);
        model.find().replacementProperty().addListener(said);
        InvalidationListener other = observable -> showReplacement();
        model.find().replacementProperty().addListener(other);
        model.find().missingGroupProperty().addListener(other);
        model.rows().addListener(other);
        say();
    }

    /** What has the focus first. */
    public Node first() {
        sought.selectAll();
        return sought;
    }

    private GridPane fields() {
        field(sought, "find.sought", model.find().textProperty());
        field(replacement, "find.replacement", model.find().replacementProperty());
        sought.setId("site-find-sought");
        replacement.setId("site-find-replacement");
        sought.setOnAction(event -> list.requestFocus());
        replacement.setOnAction(event -> list.requestFocus());
        HBox options = new HBox(4);
        options.getChildren().addAll(Toggles.of(model.find(), panels));
        ReplacementNote meaning = new ReplacementNote(model.find(), replacement, panels);
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        grid.addRow(0, sought, options);
        grid.addRow(1, replacement);
        grid.add(meaning, 0, 2, 2, 1);
        meaning.managedProperty().bind(meaning.textProperty().isNotEmpty());
        GridPane.setHgrow(sought, Priority.ALWAYS);
        GridPane.setHgrow(replacement, Priority.ALWAYS);
        return grid;
    }

    private void field(TextField field, String key, StringProperty value) {
        field.setPromptText(panels.get(key));
        field.setAccessibleText(field.getPromptText());
        field.textProperty().bindBidirectional(value);
    }

    private HBox buttons(Runnable close) {
        Button cancel = new Button(words.get("find.close"));
        cancel.setOnAction(event -> close.run());
        make.setId("site-find-make");
        make.setOnAction(event -> model.replace(panels.get("find.replaceAll.step")));
        HBox row = new HBox(8, cancel, make);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void key(KeyEvent event, BiConsumer<FoundPost, LineFound> go) {
        SiteFindRow row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            SiteFindCell.toggle(row);
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            goToSelected(go);
        } else {
            return;
        }
        event.consume();
    }

    private void goToSelected(BiConsumer<FoundPost, LineFound> go) {
        SiteFindRow row = list.getSelectionModel().getSelectedItem();
        if (row instanceof SiteFindRow.Line line) {
            go.accept(row.head().post(), line.place());
        } else if (row != null) {
            go.accept(row.head().post(), row.head().post().places().get(0));
        }
    }

    private void showReplacement() {
        String written = model.find().replacementProperty().get();
        boolean none = written.isEmpty()
                || model.rows().isEmpty()
                || model.find().missingGroupProperty().get() >= 0;
        Replacement now = none ? null : Replacement.of(model.find().query(), written);
        if (now != null && now.missingGroup().isPresent()) {
            now = null;
        }
        if (now != null || by != null) {
            by = now;
            list.refresh();
        }
    }

    private @Nullable String replaced(LineFound place) {
        return by == null ? null : by.text(place.found());
    }

    private void say() {
        SiteFindState state = model.stateProperty().get();
        int count = model.countProperty().get();
        int posts = model.postsProperty().get();
        Throwable problem = model.problemProperty().get();
        note.setText(words.get(state.messageKey(), count, posts, problem == null ? "" : faults.apply(problem)));
        note.pseudoClassStateChanged(WRONG, state.isMistake());
        int chosen = model.chosenProperty().get();
        boolean deletes = model.find().replacementProperty().get().isEmpty();
        make.setText(words.get(deletes ? "find.delete" : "find.make", chosen));
        // Nothing is deleted by a button that invites to be pressed.
        make.getStyleClass().removeAll("accent");
        if (!deletes) {
            make.getStyleClass().add("accent");
        }
        boolean ready = state == SiteFindState.FOUND || state == SiteFindState.MORE;
        make.setDisable(
                !ready || chosen == 0 || model.find().missingGroupProperty().get() >= 0);
    }
}
