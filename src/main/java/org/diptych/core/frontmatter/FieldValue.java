package org.diptych.core.frontmatter;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/** A value in a front matter, with its place in the front matter's content. Immutable; nothing is null. */
public sealed interface FieldValue {

    /** The value's characters, quotes and brackets included, without an anchor or tag before it. */
    TextRange range();

    /** What JavaScript makes of the value where it asks for yes or no: all but false, 0, nothing and no text is yes. */
    default boolean isTruthy() {
        return true;
    }

    /**
     * One word or line.
     *
     * @param text what stands there, quotes undone: {@code 1.10} stays {@code 1.10}
     * @param type what Hexo's reader (js-yaml, the YAML 1.2 core schema with dates) takes it for
     */
    record Scalar(String text, Type type, TextRange range) implements FieldValue {
        public Scalar {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(range, "range");
        }

        @Override
        public boolean isTruthy() {
            return switch (type) {
                case STRING -> !text.isEmpty();
                case NUMBER -> !text.matches("[-+]?[0._]+(?:[eE].*)?");
                case BOOLEAN -> text.equalsIgnoreCase("true");
                case NULL -> false;
                case DATE -> true;
            };
        }
    }

    /** A list. */
    record Items(List<FieldValue> items, TextRange range) implements FieldValue {
        public Items {
            items = List.copyOf(items);
            Objects.requireNonNull(range, "range");
        }
    }

    /** Keys and values within a value. */
    record Fields(List<Field> fields, TextRange range) implements FieldValue {
        public Fields {
            fields = List.copyOf(fields);
            Objects.requireNonNull(range, "range");
        }
    }

    /** What a scalar is to Hexo. */
    enum Type {
        STRING,
        NUMBER,
        BOOLEAN,
        NULL,
        DATE;

        /** What js-yaml takes {@code word} for, standing there without quotes. */
        public static Type ofUnquoted(String word) {
            return ScalarTypes.of(word);
        }
    }
}
