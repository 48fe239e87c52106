package org.diptych.core.post;

import org.diptych.core.text.TextRange;

/** What stands between the marks of a tag. Stateless. */
final class TagInside {
    /** Nunjucks' own list. */
    private static final String DELIMITERS = "()[]{}%*-+~/#,:|.<>=!";

    private TagInside() {}

    /** The name of the tag whose inside is {@code from..end} of {@code text}; empty for none. */
    static String nameAt(String text, int from, int end) {
        int start = from < end && text.charAt(from) == '-' ? from + 1 : from;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < end && isWordPart(text.charAt(stop))) {
            stop++;
        }
        return text.substring(start, stop);
    }

    /** Whether Nunjucks takes {@code c} for a part of a word. */
    static boolean isWordPart(char c) {
        return !Character.isWhitespace(c) && c != HexoScanner.HIDDEN && DELIMITERS.indexOf(c) < 0;
    }

    /** The tag called {@code name} that stands at {@code range} of {@code original}. */
    static HexoTag tag(String original, String name, TextRange range) {
        String inner = original.substring(range.start() + 2, range.end() - 2);
        // A dash that is parted from the mark by a blank is the argument's own.
        int end = inner.endsWith("-") ? inner.length() - 1 : inner.length();
        int start = inner.indexOf(name) + name.length();
        return new HexoTag(name, inner.substring(start, Math.max(start, end)).strip(), range);
    }
}
