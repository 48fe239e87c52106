package org.diptych.desk.frontmatter;

import java.util.Objects;

/**
 * A word offered while another is typed.
 *
 * @param word what is put into the field
 * @param note what is said of it, possibly empty
 */
public record Suggestion(String word, String note) {
    public Suggestion {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(note, "note");
    }
}
