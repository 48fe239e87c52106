package org.diptych.core.check.drift.facts;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** A number that begins with a digit: {@code 1,200}, {@code 7B}, {@code 30万}, {@code 20世纪90年代}. Used once. */
final class DigitNumber {
    private static final int LONGEST = 18;

    private final String text;
    private final int start;
    private final Set<String> readings = new LinkedHashSet<>();
    private int at;
    private int end;

    /** Reads the digits at {@code start}, and what belongs to them. */
    DigitNumber(String text, int start) {
        this.text = text;
        this.start = start;
        boolean named = isNamed();
        boolean version = passDigits();
        end = at;
        String written = text.substring(start, at);
        if (named || version || written.length() > LONGEST) {
            return;
        }
        BigDecimal value = new BigDecimal(written.replace(",", ""));
        if (text.startsWith("世纪", at)) {
            century(value);
            return;
        }
        BigDecimal scale = scale();
        readings.add(plain(value.multiply(scale)));
        readings.add(plain(value));
        quantity(value);
        date(written, value);
        if (text.startsWith("成", at) || text.startsWith("折", at)) {
            readings.add(plain(value.movePointRight(1)));
        }
        end = at;
        passUnit();
    }

    /** What the number may be meant as, the likeliest first; empty if it is none. */
    Set<String> readings() {
        return readings;
    }

    /** Where the number ends. */
    int end() {
        return end;
    }

    /** Where that ends which is written onto the number. */
    int unitEnd() {
        return at;
    }

    /** Goes past digits, points and commas; tells whether there are several points, as in a version. */
    private boolean passDigits() {
        boolean version = false;
        at = digitsEnd(start);
        while (at + 1 < text.length() && text.charAt(at) == '.' && AmountReader.isDigit(text.charAt(at + 1))) {
            version |= text.substring(start, at).indexOf('.') >= 0;
            at = digitsEnd(at + 1);
        }
        return version;
    }

    private void passUnit() {
        while (at < text.length() && (AmountReader.isLatin(text.charAt(at)) || AmountReader.isDigit(text.charAt(at)))) {
            at++;
        }
    }

    /** What a letter or a percent sign makes of {@code value}, and what a share of one is in percent. */
    private void quantity(BigDecimal value) {
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
    }

    /** What {@code value} is as a year of its century, or as an hour of the other half of the day. */
    private void date(String written, BigDecimal value) {
        if (written.length() == 4 && (written.startsWith("19") || written.startsWith("20"))) {
            readings.add(plain(value.remainder(BigDecimal.valueOf(100))));
        }
        if (written.length() <= 2 && at < text.length() && text.charAt(at) == ':') {
            readings.add(plain(value.add(BigDecimal.valueOf(12))));
            readings.add(plain(value.subtract(BigDecimal.valueOf(12)).abs()));
        }
    }

    /** {@code 20世纪90年代} are the 1990s. */
    private void century(BigDecimal value) {
        BigDecimal years = value.subtract(BigDecimal.ONE).movePointRight(2);
        int from = at + 2;
        int digits = digitsEnd(from);
        if (digits > from && digits - from < 3 && text.startsWith("年代", digits)) {
            at = digits;
            end = digits;
            BigDecimal decade = new BigDecimal(text.substring(from, digits));
            readings.add(plain(years.add(decade)));
            readings.add(plain(decade));
        } else {
            readings.add(plain(value));
            readings.add(plain(years));
        }
    }

    /** Whether the digits end a name, as in {@code GPT-4} and {@code v1.5}. */
    private boolean isNamed() {
        int i = start - 1;
        if (i >= 0 && "-._".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0
                && (AmountReader.isLatin(text.charAt(i)) || text.charAt(i) == '_')
                && !text.substring(Math.max(0, i - 2), i + 1).equals("and")
                && (i == start - 1 || text.charAt(start - 1) != '.' || AmountReader.isLatin(text.charAt(i)));
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && (AmountReader.isDigit(text.charAt(end)) || isThousandsComma(end))) {
            end++;
        }
        return end;
    }

    /** Whether exactly three digits stand between this comma and what follows them. */
    private boolean isThousandsComma(int i) {
        if (text.charAt(i) != ',' || i + 3 >= text.length()) {
            return false;
        }
        boolean three = AmountReader.isDigit(text.charAt(i + 1))
                && AmountReader.isDigit(text.charAt(i + 2))
                && AmountReader.isDigit(text.charAt(i + 3));
        return three && (i + 4 >= text.length() || !AmountReader.isDigit(text.charAt(i + 4)));
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
        while (end < text.length() && AmountReader.isLatin(text.charAt(end))) {
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
                && (at + 1 == text.length() || !AmountReader.isLatin(text.charAt(at + 1)));
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

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
