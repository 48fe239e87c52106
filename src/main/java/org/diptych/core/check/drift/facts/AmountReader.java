package org.diptych.core.check.drift.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.text.TextRange;

/**
 * Finds the numbers that a text says: in digits, in English words, in Chinese characters. Used for one text.
 *
 * <p>What is part of a name, {@code GPT-4}, is no number.
 */
public final class AmountReader {
    private static final int LONGEST = 18;
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿兆";
    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    /** Phrases that say a number without being one. */
    private static final Map<String, String> PHRASES = phrases();

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
            } else if (NUMERALS.indexOf(c) >= 0) {
                numerals();
            } else {
                String phrase = PHRASES.get(String.valueOf(c));
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

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            words.put(units[i], i);
        }
        String[] ordinals = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                        + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                .split(" ");
        for (int i = 1; i < ordinals.length; i++) {
            words.put(ordinals[i], i);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 30 + 10 * i);
            words.put(tens[i].replace("ty", "ties"), 30 + 10 * i);
            words.put(tens[i].replace("ty", "tieth"), 30 + 10 * i);
        }
        words.put("twenties", 20);
        return words;
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        phrases.put("half", "0.5 50 2 1");
        phrases.put("quarter", "4 0.25 25 3");
        phrases.put("quarters", "4 0.75 75 3");
        phrases.put("thirds", "3 2");
        phrases.put("once", "1");
        phrases.put("single", "1");
        phrases.put("twice", "2");
        phrases.put("double", "2");
        phrases.put("doubled", "2");
        phrases.put("doubles", "2");
        phrases.put("both", "2");
        phrases.put("pair", "2");
        phrases.put("couple", "2");
        phrases.put("dual", "2");
        phrases.put("triple", "3");
        phrases.put("tripled", "3");
        phrases.put("thrice", "3");
        phrases.put("dozen", "12 10");
        phrases.put("dozens", "12 10");
        phrases.put("decade", "10");
        phrases.put("decades", "10");
        phrases.put("century", "100");
        phrases.put("tens", "10");
        phrases.put("hundreds", "100");
        phrases.put("thousands", "1000");
        phrases.put("millions", "1000000");
        phrases.put("billions", "1000000000");
        phrases.put("半", "0.5 50 2 1");
        phrases.put("双", "2");
        phrases.put("俩", "2");
        phrases.put("仨", "3");
        phrases.put("首", "1");
        phrases.put("单", "1");
        phrases.put("翻", "2");
        phrases.put("倍", "2");
        String[] months =
                "january february march april may june july august september october november december".split(" ");
        for (int i = 0; i < months.length; i++) {
            phrases.put(months[i], String.valueOf(i + 1));
            phrases.putIfAbsent(months[i].substring(0, 3), String.valueOf(i + 1));
        }
        phrases.put("sept", "9");
        String[] roman = "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi".split(" ");
        int[] values = {2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16};
        for (int i = 0; i < roman.length; i++) {
            phrases.put(roman[i], String.valueOf(values[i]));
        }
        String circled = "①②③④⑤⑥⑦⑧⑨⑩";
        for (int i = 0; i < circled.length(); i++) {
            phrases.put(circled.substring(i, i + 1), String.valueOf(i + 1));
        }
        return phrases;
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
            scale = scale.multiply(BigDecimal.valueOf(zh(text.charAt(at))));
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
        Long named = SCALES.get(text.substring(i, end).toLowerCase(Locale.ROOT));
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
        Integer value = WORDS.get(word);
        Long scaled = SCALES.get(word);
        if (value == null && scaled == null) {
            String phrase = PHRASES.get(word);
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
            Integer unit = WORDS.get(following);
            Long scale = SCALES.get(following);
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
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        at = end;
        String run = text.substring(start, end);
        if (run.length() > LONGEST) {
            return;
        }
        Set<String> readings = new LinkedHashSet<>();
        boolean positional = run.chars().allMatch(c -> zh((char) c) < 10);
        if (positional && run.length() > 1) {
            StringBuilder value = new StringBuilder();
            run.chars().forEach(c -> value.append(zh((char) c)));
            readings.add(plain(new BigDecimal(value.toString())));
        } else {
            readings.add(String.valueOf(value(run)));
        }
        run.chars().forEach(c -> readings.add(String.valueOf(zh((char) c))));
        if (text.startsWith("成", at) || text.startsWith("折", at)) {
            readings.add(String.valueOf(value(run) * 10));
        }
        if (text.startsWith("分之", at)) {
            readings.add("0");
        }
        add(start, end, false, readings.toArray(String[]::new));
    }

    /** {@code 二万三千} and so on; what is no number in order is read as far as it goes. */
    private static long value(String run) {
        long total = 0;
        long section = 0;
        long digit = 0;
        boolean any = false;
        for (char c : run.toCharArray()) {
            long value = zh(c);
            if (value < 10) {
                digit = value;
                any = true;
            } else if (value < 10_000) {
                section += (any && digit > 0 ? digit : 1) * value;
                digit = 0;
                any = false;
            } else {
                total = (total + section + digit == 0 ? 1 : total + section + digit) * value;
                section = 0;
                digit = 0;
                any = false;
            }
        }
        return total + section + digit;
    }

    private static long zh(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一' -> 1;
            case '二', '两' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 1_000_000_000_000L;
        };
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

    /** Whether {@code written} is a number word, or several, and no phrase such as {@code both}. */
    public static boolean isNumberWord(String written) {
        String first = written.split("[ -]")[0].toLowerCase(Locale.ROOT);
        return WORDS.containsKey(first) && !first.endsWith("st") && !first.equals("second") && !first.equals("third");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
