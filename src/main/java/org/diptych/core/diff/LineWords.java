package org.diptych.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * Cuts a line into what a reader sees change as one: a word of an alphabet, a number, a run of blanks, and one by one the
 * characters of scripts that write no blanks between words (Chinese, Japanese, Korean syllables) and all signs. A
 * character means all that is drawn as one: an emoji with its joiners is never cut. Stateless.
 */
final class LineWords {
    private static final String SINGLE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}&&[^" + SINGLE + "]]+|\\h+|\\X");

    private LineWords() {}

    /** The words of {@code line} in order; joined they are the line. */
    static List<TextRange> of(String line) {
        List<TextRange> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(new TextRange(word.start(), word.end()));
        }
        return words;
    }

    /** The characters of each of {@code words}. */
    static List<String> texts(String line, List<TextRange> words) {
        return words.stream().map(word -> word.in(line)).toList();
    }

    /** Whether {@code text} holds too little between two changes to be worth a reader's while: blanks, a sign or two. */
    static boolean isSlight(String text) {
        int said = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            if (Character.isIdeographic(character)) {
                said++;
            } else if (Character.isLetterOrDigit(character)) {
                return false;
            }
        }
        return said <= 1;
    }
}
