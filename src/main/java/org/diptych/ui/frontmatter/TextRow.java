package org.diptych.ui.frontmatter;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FieldValues;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;

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
            Messages words,
            TextInputControl control,
            BiFunction<String, Optional<FieldValue>, NewValue> wanted) {
        super(label, form, words);
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
    static TextRow text(String label, String key, FrontMatterForm form, Messages words) {
        return new TextRow(label, key, form, words, new TextField(), (typed, before) -> FieldValues.text(typed));
    }

    /** Whatever may stand on one line. */
    static TextRow any(String key, FrontMatterForm form, Messages words) {
        return new TextRow(key, key, form, words, new TextField(), FieldValues::any);
    }

    /** A text of several lines. */
    static TextRow lines(String key, FrontMatterForm form, Messages words) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        return new TextRow(
                key,
                key,
                form,
                words,
                area,
                (typed, before) -> typed.isBlank() ? NewValue.NOTHING : new NewValue.Text(typed));
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return Stream.of(key);
    }

    @Override
    void say(FormReading reading) {
        if (form.isWaiting(key)) {
            return;
        }
        Optional<FieldValue> value = reading.value(key);
        if (!control.isFocused()) {
            before = value;
        }
        String text = FieldValues.text(value);
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
