package org.diptych.core.frontmatter.edit;

import java.util.List;
import java.util.Objects;

/** What a value of a front matter is to say to Hexo, however it is written. Immutable; nothing is null. */
public sealed interface NewValue {
    /** No value: what {@code tags:} alone says. */
    NewValue NOTHING = new Nothing();

    /** The list of {@code texts}. */
    static Items texts(List<String> texts) {
        return new Items(texts.stream().map(text -> (NewValue) new Text(text)).toList(), false);
    }

    /** A text, which is put into quotes where the reader would take it for something else. */
    record Text(String text) implements NewValue {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number, a date, {@code true} or {@code false}, written as it is.
     *
     * @param word what {@link org.diptych.core.frontmatter.FieldValue.Type#ofUnquoted} takes for no text
     */
    record Word(String word) implements NewValue {
        public Word {
            Objects.requireNonNull(word, "word");
        }
    }

    /**
     * A list.
     *
     * @param always whether a list of one must be one; else the one thing alone says the same, as in {@code tags: math},
     *     and stays without brackets where it had none
     */
    record Items(List<NewValue> items, boolean always) implements NewValue {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** No value. */
    record Nothing() implements NewValue {}
}
