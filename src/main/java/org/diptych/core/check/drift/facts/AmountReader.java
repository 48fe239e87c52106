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
            if (c >= '0' && c <= '9') {
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
        int start = at;
        boolean named = isNamed(start);
        int end = digitsEnd(start);
        boolean version = false;
        while (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
            version |= text.substring(start, end).indexOf('.') >= 0;
            end = digitsEnd(end + 1);
        }
        at = end;
        String written = text.substring(start, end);
        if (named || version || written.length() > LONGEST) {
            return;
        }
        BigDecimal value = new BigDecimal(written.replace(",", ""));
        if (text.startsWith("世纪", end)) {
            century(start, value);
            return;
        }
        Set<String> readings = new LinkedHashSet<>();
        BigDecimal scale = scale();
        BigDecimal scaled = value.multiply(scale);
        readings.add(plain(scaled));
        readings.add(plain(value));
        if (isUnitLetter()) {
            // "7B" is seven billion where models are meant.
            readings.add(plain(value.multiply(letterScale())));
        }
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
            readings.add(plain(value.movePointLeft(2)));
        } else if (value.compareTo(BigDecimal.ONE) < 0) {
            readings.add(plain(value.movePointRight(2)));
        }
        if (written.length() == 4 && (written.startsWith("19") || written.startsWith("20"))) {
            readings.add(plain(value.remainder(BigDecimal.valueOf(100))));
        }
        if (written.length() <= 2 && at < text.length() && text.charAt(at) == ':') {
            readings.add(plain(value.add(BigDecimal.valueOf(12))));
            readings.add(plain(value.subtract(BigDecimal.valueOf(12)).abs()));
        }
        if (text.startsWith("成", at) || text.startsWith("折", at)) {
            readings.add(plain(value.movePointRight(1)));
        }
        add(start, at, true, readings.toArray(String[]::new));
        while (at < text.length() && (isLatin(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
    }

    /** {@code 20世纪90年代} are the 1990s. */
    private void century(int start, BigDecimal value) {
        BigDecimal years = value.subtract(BigDecimal.ONE).movePointRight(2);
        int from = at + 2;
        int end = digitsEnd(from);
        if (end > from && end - from < 3 && text.startsWith("年代", end)) {
            at = end;
            BigDecimal decade = new BigDecimal(text.substring(from, end));
            add(start, end, true, plain(years.add(decade)), plain(decade));
        } else {
            add(start, at, true, plain(value), plain(years));
        }
    }

    /** Whether the digits at {@code start} end a name, as in {@code GPT-4} and {@code v1.5}. */
    private boolean isNamed(int start) {
        int i = start - 1;
        if (i >= 0 && "-._".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0
                && (isLatin(text.charAt(i)) || text.charAt(i) == '_')
                && !text.substring(Math.max(0, i - 2), i + 1).equals("and")
                && (i == start - 1 || text.charAt(start - 1) != '.' || isLatin(text.charAt(i)));
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && (isDigit(text.charAt(end)) || isThousandsComma(end))) {
            end++;
        }
        return end;
    }

    /** Whether exactly three digits stand between this comma and what follows them. */
    private boolean isThousandsComma(int i) {
        if (text.charAt(i) != ',' || i + 3 >= text.length()) {
            return false;
        }
        boolean three = isDigit(text.charAt(i + 1)) && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3));
        return three && (i + 4 >= text.length() || !isDigit(text.charAt(i + 4)));
    }

    /** What the word or characters behind the digits multiply them by; the reader goes past them. */
    private BigDecimal scale() {
        BigDecimal scale = BigDecimal.ONE;
        if (at + 1 < text.length() && text.charAt(at) == ' ' && "百千万亿".indexOf(text.charAt(at + 1)) >= 0) {
            at++;
        }
        while (at < text.length() && "十百千万亿".indexOf(text.charAt(at)) >= 0) {
            scale = scale.multiply(BigDecimal.valueOf(NumberWords.digit(text.charAt(at))));
            at++;
        }
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '-')) {
            i++;
        }
        int end = i;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        Long named = NumberWords.SCALES.get(text.substring(i, end).toLowerCase(Locale.ROOT));
        if (named != null) {
            at = end;
            scale = scale.multiply(BigDecimal.valueOf(named));
        } else if (end == i + 1 && i == at && (text.charAt(i) == 'k' || text.charAt(i) == 'K')) {
            at = end;
            scale = scale.multiply(BigDecimal.valueOf(1000));
        }
        return scale;
    }

    private boolean isUnitLetter() {
        return at < text.length()
                && "wWMBT".indexOf(text.charAt(at)) >= 0
                && (at + 1 == text.length() || !isLatin(text.charAt(at + 1)));
    }

    private BigDecimal letterScale() {
        return BigDecimal.valueOf(
                switch (text.charAt(at)) {
                    case 'w', 'W' -> 10_000L;
                    case 'M' -> 1_000_000L;
                    case 'B' -> 1_000_000_000L;
                    default -> 1_000_000_000_000L;
                });
    }

    private void word() {
        int start = at;
        int end = wordEnd(start);
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        at = end;
        Integer value = NumberWords.WORDS.get(word);
        Long scaled = NumberWords.SCALES.get(word);
        if (value == null && scaled == null) {
            String phrase = NumberWords.PHRASES.get(word);
            if (phrase != null) {
                add(start, end, false, phrase.split(" "));
            }
            return;
        }
        long total = 0;
        long current = value == null ? 1 : value;
        Set<String> readings = new LinkedHashSet<>();
        if (value == null && scaled != null) {
            current = scaled == 100 ? scaled : 0;
            total = scaled == 100 ? 0 : scaled;
        }
        readings.add(String.valueOf(current + total));
        int last = end;
        int i = end;
        while (true) {
            int next = i;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '-')) {
                next++;
            }
            int nextEnd = wordEnd(next);
            String following = text.substring(next, nextEnd).toLowerCase(Locale.ROOT);
            if (nextEnd == next || next == i) {
                break;
            }
            Integer unit = NumberWords.WORDS.get(following);
            Long scale = NumberWords.SCALES.get(following);
            if (unit != null
                    && (current % 10 == 0 && unit < 10 && current % 100 >= 20 || current % 100 == 0 && current > 0)) {
                current += unit;
            } else if (scale != null && scale == 100) {
                current = Math.max(1, current) * 100;
            } else if (scale != null) {
                total += Math.max(1, current) * scale;
                current = 0;
            } else if (!following.equals("and") || last != i) {
                break;
            } else {
                i = nextEnd;
                continue;
            }
            i = nextEnd;
            last = nextEnd;
        }
        at = last;
        Set<String> all = new LinkedHashSet<>();
        all.add(String.valueOf(total + current));
        all.addAll(readings);
        add(start, last, false, all.toArray(String[]::new));
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        return end;
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
            readings.add(plain(new BigDecimal(value.toString())));
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

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
