package org.diptych.ui.frontmatter;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.Wanted;

/** A field that is typed. */
final class TextRow extends FieldRow {
    private static final int MOST_LINES = 5;
    private final String key;
    private final FrontMatterForm form;
    private final TextInputControl control;
    private final LiveText live;
    /** What the field held when the author came to it. */
    private Optional<FieldValue> before = Optional.empty();
    /** The line ends at the end of a text of several lines, which its control does not show. */
    private String lastLineEnds = "";

    private TextRow(
            String label,
            String key,
            FrontMatterForm form,
            TextInputControl control,
            BiFunction<String, Optional<FieldValue>, Wanted> wanted) {
        super(label);
        this.key = key;
        this.form = form;
        this.control = control;
        control.setAccessibleText(label);
        control.getStyleClass().add("field");
        live = new LiveText(
                control,
                typed -> form.type(key, wanted.apply(typed + lastLineEnds, before)),
                () -> form.endTyping(key));
        hold(control);
    }

    /** A text on one line. */
    static TextRow text(String label, String key, FrontMatterForm form) {
        return new TextRow(label, key, form, new TextField(), (typed, before) -> Values.text(typed));
    }

    /** Whatever may stand on one line. */
    static TextRow any(String key, FrontMatterForm form) {
        return new TextRow(key, key, form, new TextField(), Values::any);
    }

    /** A text of several lines. */
    static TextRow lines(String key, FrontMatterForm form) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        return new TextRow(
                key, key, form, area, (typed, before) -> typed.isBlank() ? Wanted.NOTHING : new Wanted.Text(typed));
    }

    @Override
    void show(FormReading reading) {
        if (form.isWaiting(key)) {
            return;
        }
        Optional<FieldValue> value = reading.value(key);
        if (!control.isFocused()) {
            before = value;
        }
        String text = Values.text(value);
        if (control instanceof TextArea area) {
            String shown = text.stripTrailing();
            lastLineEnds = text.substring(shown.length());
            area.setPrefRowCount(
                    Math.max(2, Math.min(MOST_LINES, (int) shown.lines().count())));
            live.show(shown);
        } else {
            live.show(text);
        }
    }

    @Override
    Node focusTarget() {
        return control;
    }
}
