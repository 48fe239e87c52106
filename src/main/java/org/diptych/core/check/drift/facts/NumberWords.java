package org.diptych.core.check.drift.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words that say numbers, in English and in Chinese characters. Stateless. */
public final class NumberWords {
    /** The characters that Chinese writes numbers with. */
    static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿兆";

    static final Map<String, Integer> WORDS = words();
    static final Map<String, Long> SCALES = Map.of(
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
    /** What phrases say, and the phrases. */
    private static final String[][] SAID = {
        {"0.5 50 2 1", "half 半"},
        {"4 0.25 25 3", "quarter"},
        {"4 0.75 75 3", "quarters"},
        {"3 2", "thirds"},
        {"1", "once single 首 单"},
        {"2", "twice double doubled doubles both pair couple dual 双 俩 翻 倍"},
        {"3", "triple tripled thrice 仨"},
        {"12 10", "dozen dozens"},
        {"10", "decade decades tens"},
        {"100", "century hundreds"},
        {"1000", "thousands"},
        {"1000000", "millions"},
        {"1000000000", "billions"},
    };

    /** Phrases that say a number without being one. */
    static final Map<String, String> PHRASES = phrases();

    private NumberWords() {}

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
        for (String[] row : SAID) {
            for (String phrase : row[1].split(" ")) {
                phrases.put(phrase, row[0]);
            }
        }
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

    /** Whether {@code written} is a number word, or several, and no phrase such as {@code both}. */
    public static boolean isNumberWord(String written) {
        String first = written.split("[ -]")[0].toLowerCase(Locale.ROOT);
        return WORDS.containsKey(first) && !first.endsWith("st") && !first.equals("second") && !first.equals("third");
    }

    /** {@code 二万三千} and so on; what is no number in order is read as far as it goes. */
    static long value(String run) {
        long total = 0;
        long section = 0;
        long digit = 0;
        boolean any = false;
        for (char c : run.toCharArray()) {
            long value = digit(c);
            if (value < 10) {
                digit = value;
                any = true;
            } else if (value < 10_000) {
                section += (any && digit > 0 ? digit : 1) * value;
                digit = 0;
                any = false;
            } else {
                // What was said with a greater unit stays as it is: 一亿二千万; a lesser one is multiplied: 三万二千亿.
                long less = total % value + section + digit;
                total = less == 0 ? Math.max(1, total) * value : total - total % value + less * value;
                section = 0;
                digit = 0;
                any = false;
            }
        }
        return total + section + digit;
    }

    static long digit(char c) {
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
}
