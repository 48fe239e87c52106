package org.diptych.core.site.fulltext;

import java.util.List;
import java.util.Optional;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.diptych.core.text.TextRange;

/** Cuts the words around what was found out of a post. Stateless. */
final class Excerpts {
    private static final int BEFORE = 30;
    private static final int BEHIND = 120;
    private static final String CUT = "…";

    private Excerpts() {}

    /**
     * The line around the place in {@code text} where the first of {@code words} stands that stands anywhere.
     *
     * @param from where the post's text begins, behind its front matter
     */
    static Optional<Excerpt> of(String text, int from, List<String> words) {
        for (String word : words) {
            int at = indexOf(text, word, from);
            if (at >= 0) {
                return Optional.of(around(text, from, new TextRange(at, at + word.length())));
            }
        }
        return Optional.empty();
    }

    /** The first place where {@code word} stands whatever its case; at the start of a word, if it stands at any. */
    private static int indexOf(String text, String word, int from) {
        int within = -1;
        for (int at = from; at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                if (at == 0 || !isLatin(text.charAt(at)) || !isLatin(text.charAt(at - 1))) {
                    return at;
                }
                within = within < 0 ? at : within;
            }
        }
        return within;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static Excerpt around(String text, int from, TextRange place) {
        int start = Math.max(Math.max(from, place.start() - BEFORE), text.lastIndexOf('\n', place.start() - 1) + 1);
        int newline = text.indexOf('\n', place.end());
        int end = Math.min(newline < 0 ? text.length() : newline, place.end() + BEHIND);
        start = wordStart(text, whole(text, start), place.start());
        end = whole(text, end);
        boolean cutBefore = start > from && text.charAt(start - 1) != '\n';
        boolean cutBehind = end < text.length() && text.charAt(end) != '\n';
        String words = (cutBefore ? CUT : "") + text.substring(start, end).replace('\n', ' ') + (cutBehind ? CUT : "");
        return new Excerpt(words, place.shift((cutBefore ? CUT.length() : 0) - start), place);
    }

    /** Latin words are not cut in two where the next one begins soon. */
    private static int wordStart(String text, int start, int before) {
        int at = start;
        while (at < before && at > 0 && isLatin(text.charAt(at)) && isLatin(text.charAt(at - 1))) {
            at++;
        }
        return at;
    }

    /** No half of a character is shown. */
    private static int whole(String text, int offset) {
        boolean half = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return half ? offset - 1 : offset;
    }
}
