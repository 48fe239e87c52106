package org.diptych.ui.frontmatter;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FormSurroundings;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.ListField;
import org.jspecify.annotations.Nullable;

/** The front matter of a post as a form; while its text cannot be read, the form says so and waits. */
public final class FrontMatterPane extends BorderPane {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

    private final FrontMatterForm form;
    private final SwitchRow switches;
    private final OtherRows others;
    private final Map<String, FieldRow> head = new LinkedHashMap<>();
    private final AddRow add;
    private final WaitingNote waiting;
    private final VBox fields = new VBox(6);
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(this, "active");
    /** The key whose field the author has asked for; null for none. */
    private @Nullable String sought;

    /** @param words area {@code frontmatter} */
    public FrontMatterPane(FrontMatterForm form, FormSurroundings around, Messages words) {
        this.form = form;
        // What outlives the view is heard only while the view is seen: it must not keep the view alive.
        ObservableValue<Boolean> seen = sceneProperty().map(scene -> true).orElse(false);
        ObservableValue<ZoneId> zone = around.zone().when(seen);
        ObservableValue<SiteWords> site = around.site().when(seen);
        switches = new SwitchRow(form, words);
        others = new OtherRows(form, around.goTo(), words);
        waiting = new WaitingNote(around.goTo(), words);
        head.put("title", TextRow.text(words.get("field.title"), "title", form, words));
        head.put("date", new DateRow("date", form, zone, words));
        head.put("updated", new DateRow("updated", form, zone, words));
        head.put("categories", new ChipsRow(ListField.categories(words), form, site.map(SiteWords::categories), words));
        head.put("tags", new ChipsRow(ListField.tags(words), form, site.map(SiteWords::tags), words));
        add = new AddRow(form, this::goTo, words);
        build();
        form.onEnter(() -> {
            head.values().forEach(FieldRow::enter);
            others.enter();
        });
        form.readingProperty().addListener(observable -> show());
        form.refusals().changes().addListener(observable -> show());
        sceneProperty().addListener((observable, before, scene) -> followFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /** Whether the focus is in the form. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether the form waits for its text to be mended. */
    public boolean isWaiting() {
        FormReading reading = form.readingProperty().get();
        return reading != FormReading.NONE && !reading.editable();
    }

    /** The height all fields need, in pixels. */
    public ObservableDoubleValue neededHeight() {
        return fields.heightProperty().add(waiting.heightProperty());
    }

    /** Gives the focus to the field of {@code key}, now or once it is there. */
    public void goTo(String key) {
        sought = key;
        seek();
    }

    @Override
    public void requestFocus() {
        goTo("title");
    }

    private void build() {
        getStyleClass().add("front-matter-form");
        getStylesheets().add(FormLook.SHEET);
        fields.getStyleClass().add("fields");
        fields.getChildren().addAll(head.values());
        fields.getChildren().addAll(switches, others, add);
        fields.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(waiting);
        setCenter(scroll);
        setMinWidth(0);
    }

    private void show() {
        FormReading reading = form.readingProperty().get();
        waiting.show(reading);
        fields.setDisable(!reading.editable());
        add.show(reading);
        if (reading.editable()) {
            head.values().forEach(row -> row.show(reading));
            switches.show(reading);
            others.show(reading);
            seek();
        }
    }

    private void seek() {
        String key = sought;
        if (key == null || fields.isDisabled()) {
            return;
        }
        Optional.ofNullable(head.get(key))
                .or(() -> others.find(key))
                .map(FieldRow::focusTarget)
                .or(() -> switches.find(key))
                .ifPresent(node -> {
                    sought = null;
                    node.requestFocus();
                });
    }

    private void followFocus() {
        active.unbind();
        if (getScene() == null) {
            active.set(false);
        } else {
            active.bind(getScene().focusOwnerProperty().map(this::holds).orElse(false));
        }
    }

    private boolean holds(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == this) {
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            form.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            form.redo();
        } else {
            return;
        }
        event.consume();
    }
}
