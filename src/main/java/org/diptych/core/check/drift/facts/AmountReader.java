package org.diptych.core.check.drift.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.core.text.TextRange;

/**
 * Finds the numbers that a text says: in digits, in English words, in Chinese characters. Used for one text.
 *
 * <p>What is part of a name, {@code GPT-4}, is no number.
 */
public final class AmountReader {
    private static final int LONGEST = 18;
    private final String text;
    private final List<Part<Amount>> found = new ArrayList<>();
    private int at;

    public AmountReader(String text) {
        this.text = halfWidth(text);
    }

    public List<Part<Amount>> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                digits();
            } else if (isLatin(c)) {
                word();
            } else if (NumberWords.NUMERALS.indexOf(c) >= 0) {
                numerals();
            } else {
                String phrase = NumberWords.PHRASES.get(String.valueOf(c));
                if (phrase != null) {
                    add(at, at + 1, false, phrase.split(" "));
                }
                at++;
            }
        }
        return found;
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append(c >= '０' && c <= '９' || c == '％' || c == '．' ? (char) (c - 0xFEE0) : c);
        }
        return half.toString();
    }

    private void digits() {
        DigitNumber number = new DigitNumber(text, at);
        if (!number.readings().isEmpty()) {
            add(at, number.end(), true, number.readings().toArray(String[]::new));
        }
        at = number.unitEnd();
    }

    private void word() {
        int start = at;
        at = EnglishNumber.wordEnd(text, start);
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        if (EnglishNumber.begins(word)) {
            EnglishNumber number = new EnglishNumber(text, start);
            at = number.end();
            add(start, at, false, number.readings());
            return;
        }
        String phrase = NumberWords.PHRASES.get(word);
        if (phrase != null) {
            add(start, at, false, phrase.split(" "));
        }
    }

    private void numerals() {
        int start = at;
        int end = start;
        while (end < text.length() && NumberWords.NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        at = end;
        String run = text.substring(start, end);
        if (run.length() > LONGEST) {
            return;
        }
        Set<String> readings = new LinkedHashSet<>();
        boolean positional = run.chars().allMatch(c -> NumberWords.digit((char) c) < 10);
        if (positional && run.length() > 1) {
            StringBuilder value = new StringBuilder();
            run.chars().forEach(c -> value.append(NumberWords.digit((char) c)));
            readings.add(DigitNumber.plain(new BigDecimal(value.toString())));
        } else {
            readings.add(String.valueOf(NumberWords.value(run)));
        }
        run.chars().forEach(c -> readings.add(String.valueOf(NumberWords.digit((char) c))));
        if (text.startsWith("成", at) || text.startsWith("折", at)) {
            readings.add(String.valueOf(NumberWords.value(run) * 10));
        }
        if (text.startsWith("分之", at)) {
            readings.add("0");
        }
        add(start, end, false, readings.toArray(String[]::new));
    }

    private void add(int start, int end, boolean digits, String... readings) {
        Amount amount = new Amount(text.substring(start, end), readings[0], Set.of(unique(readings)), digits);
        found.add(new Part<>(amount, new TextRange(start, end), false));
    }

    private static String[] unique(String... readings) {
        return new LinkedHashSet<>(List.of(readings)).toArray(String[]::new);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
