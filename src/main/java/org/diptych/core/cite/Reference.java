package org.diptych.core.cite;

import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * One entry of a post's references block.
 *
 * @param number the number Hexo gives it: its place in the list, from 1
 * @param key the citation key, without brackets
 * @param text what follows the key, as typed
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
}
