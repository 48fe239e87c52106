package org.diptych.desk.frontmatter;

import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FieldValue.Items;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;

/** How a field is shown. */
public enum FieldKind {
    SWITCH,
    LINE,
    /** Text of several lines. */
    TEXT,
    WORDS,
    /** What only its own text can show: keys within keys, lists of lists, what repeats something else. */
    OTHER;

    public static FieldKind of(FormReading reading, FieldValue value) {
        String written = reading.written(value);
        if (written.startsWith("*")) {
            return OTHER;
        }
        if (value instanceof Items list) {
            return list.items().stream().allMatch(Scalar.class::isInstance) ? WORDS : OTHER;
        }
        if (!(value instanceof Scalar scalar)) {
            return OTHER;
        }
        if (scalar.type() == Type.BOOLEAN) {
            return SWITCH;
        }
        boolean block = written.startsWith("|") || written.startsWith(">");
        return block || scalar.text().contains("\n") ? TEXT : LINE;
    }
}
