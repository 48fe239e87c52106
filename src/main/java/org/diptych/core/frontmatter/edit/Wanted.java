package org.diptych.core.frontmatter.edit;

import java.util.List;
import java.util.Objects;

/** What a value of a front matter is to say to Hexo, however it is written. Immutable; nothing is null. */
public sealed interface Wanted {
    /** No value: what {@code tags:} alone says. */
    Wanted NOTHING = new Nothing();

    /** The list of {@code texts}. */
    static Items texts(List<String> texts) {
        return new Items(texts.stream().map(text -> (Wanted) new Text(text)).toList(), false);
    }

    /** A text, which is put into quotes where the reader would take it for something else. */
    record Text(String text) implements Wanted {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number, a date, {@code true} or {@code false}, written as it is.
     *
     * @param word what {@link org.diptych.core.frontmatter.FieldValue.Type#ofUnquoted} takes for no text
     */
    record Word(String word) implements Wanted {
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
    record Items(List<Wanted> items, boolean always) implements Wanted {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** No value. */
    record Nothing() implements Wanted {}
}
