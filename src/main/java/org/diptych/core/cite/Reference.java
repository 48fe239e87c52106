package org.diptych.core.cite;

import java.util.Objects;
import org.diptych.core.post.ReferenceEntry;
import org.diptych.core.text.TextRange;

/**
 * One entry of a post's references block. Immutable; nothing is null.
 *
 * @param number the number Hexo gives it: its place in its list, from 1
 * @param key the citation key, without brackets; empty for an entry made of an empty line
 * @param text what follows the key, without blanks around it
 * @param range the whole entry, in the file
 * @param keyRange the key without its brackets, in the file
 */
public record Reference(int number, String key, String text, TextRange range, TextRange keyRange) {

    public Reference {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(keyRange, "keyRange");
    }

    /** Whether the line begins with {@code [key]}. Others are numbered all the same: a wrapped line, say. */
    public boolean isWellFormed() {
        return ReferenceEntry.isWellFormed(key, text, range, keyRange);
    }
}
