package org.diptych.core.check.drift.facts;

import java.util.Locale;

/** A number that English words say one after another, {@code two hundred and five}. Used once. */
final class EnglishNumber {
    private final String text;
    private final long alone;
    private long total;
    private long current;
    private int end;

    /** Reads the word at {@code start}, which begins a number, and those behind it that count on. */
    EnglishNumber(String text, int start) {
        this.text = text;
        end = wordEnd(text, start);
        String first = word(start, end);
        long value =
                NumberWords.WORDS.containsKey(first) ? NumberWords.WORDS.get(first) : NumberWords.SCALES.get(first);
        current = value <= 100 ? value : 0;
        total = value - current;
        alone = value;
        countOn();
    }

    /** Whether {@code word}, in small letters, says a number. */
    static boolean begins(String word) {
        return NumberWords.WORDS.containsKey(word) || NumberWords.SCALES.containsKey(word);
    }

    /** What it says, and what its first word says. */
    String[] readings() {
        return new String[] {String.valueOf(total + current), String.valueOf(alone)};
    }

    /** Where its last word ends. */
    int end() {
        return end;
    }

    /** Where the word at {@code from} ends. */
    static int wordEnd(String text, int from) {
        int to = from;
        while (to < text.length() && AmountReader.isLatin(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private void countOn() {
        for (int at = end; ; ) {
            int next = at;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '-')) {
                next++;
            }
            int nextEnd = wordEnd(text, next);
            if (nextEnd == next || next == at) {
                return;
            }
            String word = word(next, nextEnd);
            if (counts(word)) {
                end = nextEnd;
            } else if (!word.equals("and") || end != at) {
                return;
            }
            at = nextEnd;
        }
    }

    /** Whether {@code word} goes on with the number, of which it is a part then. */
    private boolean counts(String word) {
        Integer unit = NumberWords.WORDS.get(word);
        Long scale = NumberWords.SCALES.get(word);
        if (unit != null
                && (current % 10 == 0 && unit < 10 && current % 100 >= 20
                        || current % 100 == 0 && current + total > 0)) {
            current += unit;
        } else if (scale != null && scale == 100) {
            current = Math.max(1, current) * 100;
        } else if (scale != null) {
            total += Math.max(1, current) * scale;
            current = 0;
        } else {
            return false;
        }
        return true;
    }

    private String word(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
