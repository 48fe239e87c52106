package org.diptych.ui.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.VBox;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FieldKind;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.KnownKeys;
import org.diptych.desk.frontmatter.ListField;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/** Every key that has no field of its own at the head of the form, in the order of the file. */
final class OtherRows extends VBox {
    private final FrontMatterForm form;
    private final IntConsumer goTo;
    private final Messages words;
    private final Map<String, Shown> rows = new LinkedHashMap<>();

    private record Shown(FieldKind kind, FieldRow row) {}

    OtherRows(FrontMatterForm form, IntConsumer goTo, Messages words) {
        super(6);
        this.form = form;
        this.goTo = goTo;
        this.words = words;
        setManaged(false);
    }

    void show(FormReading reading) {
        List<Field> fields =
                reading.fields(field -> !KnownKeys.HEAD.contains(field.key()) && !SwitchRow.holds(reading, field));
        rows.keySet().retainAll(fields.stream().map(Field::key).toList());
        List<FieldRow> shown = fields.stream()
                .map(field -> row(field, FieldKind.of(reading, field.value())))
                .toList();
        if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
            setManaged(!shown.isEmpty());
        }
        shown.forEach(row -> row.show(reading));
    }

    /** Tells what is typed in the fields. */
    void enter() {
        rows.values().forEach(shown -> shown.row().enter());
    }

    Optional<FieldRow> find(String key) {
        return Optional.ofNullable(rows.get(key)).map(Shown::row);
    }

    private FieldRow row(Field field, FieldKind kind) {
        Shown known = rows.get(field.key());
        if (known == null || known.kind() != kind) {
            known = new Shown(kind, newRow(field.key(), kind));
            rows.put(field.key(), known);
        }
        return known.row();
    }

    private FieldRow newRow(String key, FieldKind kind) {
        FieldRow row =
                switch (kind) {
                    case LINE, SWITCH -> TextRow.any(key, form, words);
                    case TEXT -> TextRow.lines(key, form, words);
                    case WORDS -> new ChipsRow(ListField.of(key), form, new SimpleObjectProperty<>(List.of()), words);
                    case OTHER -> new OtherRow(key, form, goTo, words);
                };
        row.offer(Buttons.icon(Feather.X, words.get("remove", key), () -> form.remove(key)));
        return row;
    }
}
