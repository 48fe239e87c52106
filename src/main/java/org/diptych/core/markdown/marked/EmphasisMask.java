package org.diptych.core.markdown.marked;

import java.util.Arrays;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.Signs;

/**
 * A stretch of text in which marked looks for the end of emphasis: links, code, tags and signs behind backslashes are
 * masked, so that no mark within them counts. The mask is coarser than what is really read as a link, code or a tag.
 */
final class EmphasisMask {
    private final Passage passage;
    private final int from;
    private final char[] masked;

    /** @param links knows which brackets are references */
    EmphasisMask(Passage passage, int from, int to, LinkFinder links) {
        this.passage = passage;
        this.from = from;
        this.masked = passage.string(from, to).toCharArray();
        maskReferences(to, links);
        maskEscapes();
        maskOthers();
    }

    private void maskReferences(int to, LinkFinder links) {
        if (!links.hasDefinitions()) {
            return;
        }
        for (int i = from; i < to; i++) {
            int end = passage.at(i) == '[' ? links.endOfReference(i, to) : -1;
            if (end >= 0) {
                mask(i - from, end - from);
                i = end - 1;
            }
        }
    }

    private void maskEscapes() {
        for (int i = 0; i + 1 < masked.length; i++) {
            if (masked[i] == '\\' && Signs.isPunctuation(masked[i + 1])) {
                Arrays.fill(masked, i, i + 2, '+');
                i++;
            }
        }
    }

    private void maskOthers() {
        for (int i = 0; i < masked.length; i++) {
            int end = endOfMasked(i);
            if (end > 0) {
                mask(i, end);
                i = end - 1;
            }
        }
    }

    private int endOfMasked(int start) {
        return switch (masked[start]) {
            case '[' -> endOfLink(start);
            case '`' -> next(start + 1, "`", "") + 1;
            case '<' -> next(start + 1, ">", "<") + 1;
            default -> 0;
        };
    }

    private int endOfLink(int start) {
        int close = next(start + 1, "]", "[");
        return close >= 0 && at(close + 1) == '(' ? endOfAddress(close + 2, 1) : 0;
    }

    /** Where the bracket of an address closes, behind at most one pair of others within it; 0 if it does not. */
    private int endOfAddress(int start, int depth) {
        for (int i = start; i < masked.length; i++) {
            switch (at(i)) {
                case '\\' -> {
                    i++;
                    if (i >= masked.length || masked[i] == '\n') {
                        return 0;
                    }
                }
                case '(' -> {
                    i = depth == 1 ? endOfAddress(i + 1, 2) - 1 : -1;
                    if (i < 0) {
                        return 0;
                    }
                }
                case ')' -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        return 0;
    }

    private int next(int start, String sought, String stop) {
        for (int i = start; i < masked.length; i++) {
            char c = at(i);
            if (sought.indexOf(c) >= 0) {
                return i;
            } else if (stop.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private char at(int index) {
        if (index >= masked.length) {
            return 0;
        }
        passage.at(from + index);
        return masked[index];
    }

    private void mask(int start, int end) {
        Arrays.fill(masked, start, end, 'a');
        masked[start] = '[';
        masked[end - 1] = ']';
    }

    /** The character at {@code index} of the passage. */
    char charAt(int index) {
        return at(index - from);
    }

    /** The whole character at {@code index} of the passage, -1 behind the end. */
    int after(int index) {
        return index - from < masked.length ? Character.codePointAt(masked, index - from) : -1;
    }

    /** The whole character that ends before {@code index} of the passage. */
    int before(int index) {
        return Character.codePointBefore(masked, index - from);
    }
}
