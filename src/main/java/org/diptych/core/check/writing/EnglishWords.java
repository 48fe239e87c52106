package org.diptych.core.check.writing;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.check.BlockProse;
import org.diptych.core.text.TextRange;

/**
 * The English words of a block: runs of Latin letters, with apostrophes within them. What is no word is left out: parts
 * of file names, addresses and identifiers, what touches code, formulas or digits, words an author marked in part. In a
 * block with Chinese, only what stands in a stretch of several words. Stateless.
 */
final class EnglishWords {
    /** So many words without a Chinese character among them are a sentence of English. */
    private static final int SENTENCE = 4;

    private static final String GLUE = "_@#/\\&=+^$%0123456789`|";
    private static final String MARKS = "*_~[]<>!\"'";

    private EnglishWords() {}

    /** Their places, in the order of the block. */
    static List<TextRange> of(BlockProse block) {
        String plain = block.plain();
        boolean mixed = Scripts.hasHan(plain);
        List<TextRange> words = new ArrayList<>();
        List<TextRange> stretch = new ArrayList<>();
        int place = 0;
        while (place < plain.length()) {
            if (Scripts.isLatin(plain.charAt(place))) {
                int end = end(plain, place);
                if (standsAlone(block, place, end)) {
                    stretch.add(new TextRange(place, end));
                }
                place = end;
            } else {
                if (mixed && Scripts.isHan(plain, place)) {
                    take(stretch, words, SENTENCE);
                }
                place++;
            }
        }
        take(stretch, words, mixed ? SENTENCE : 1);
        return words;
    }

    private static void take(List<TextRange> stretch, List<TextRange> words, int least) {
        if (stretch.size() >= least) {
            words.addAll(stretch);
        }
        stretch.clear();
    }

    /** Where the word ends that begins at {@code start}. */
    static int end(String plain, int start) {
        int end = start + 1;
        while (end < plain.length()
                && (Scripts.isLatin(plain.charAt(end))
                        || isMark(plain.charAt(end))
                        || isApostrophe(plain.charAt(end))
                                && end + 1 < plain.length()
                                && Scripts.isLatin(plain.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c < '\u0370';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean standsAlone(BlockProse block, int start, int end) {
        return isFree(block, start - 1, -1) && isFree(block, end, 1);
    }

    /** Whether a word may end where {@code place} is the next character in the direction of {@code step}. */
    private static boolean isFree(BlockProse block, int place, int step) {
        String plain = block.plain();
        int next = place;
        while (isWithin(plain, next) && plain.charAt(next) == BlockProse.HIDDEN) {
            if (MARKS.indexOf(block.source().charAt(next)) < 0) {
                // Before a list's mark or behind a link's address a word is whole; beside code and formulas it is not.
                return next != place
                        || block.source().startsWith("\\\n", next)
                        || " \t()-+.:>|#&".indexOf(block.source().charAt(next)) >= 0;
            }
            next += step;
        }
        if (!isWithin(plain, next)) {
            return true;
        }
        char c = plain.charAt(next);
        if (next != place) {
            return !Scripts.isLatin(c) && !Scripts.isDigit(c);
        }
        // A dot, colon or dash between letters: example.org, std::vector.
        boolean inner = (c == '.' || c == ':') && isWithin(plain, next + step) && !isEnd(plain.charAt(next + step));
        return GLUE.indexOf(c) < 0 && c != BlockProse.ESCAPED && !inner && !Character.isLetter(c);
    }

    private static boolean isEnd(char c) {
        return !Character.isLetterOrDigit(c) && c != '_' && c != '/' && c != ':';
    }

    private static boolean isWithin(String text, int place) {
        return place >= 0 && place < text.length();
    }
}
