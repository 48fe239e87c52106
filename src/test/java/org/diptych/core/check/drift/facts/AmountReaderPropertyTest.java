package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every number that can be written out is read as itself, and stands where it is said to stand. */
class AmountReaderPropertyTest {
    private static final String[] UNITS =
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" ");
    private static final String[] TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    private static final String[] SCALES = {"", " thousand", " million", " billion"};

    private static String english(long number) {
        if (number == 0) {
            return UNITS[0];
        }
        List<String> groups = new ArrayList<>();
        long left = number;
        for (int scale = 0; left > 0; scale++, left /= 1000) {
            if (left % 1000 > 0) {
                groups.add(0, belowThousand((int) (left % 1000)) + SCALES[scale]);
            }
        }
        return String.join(" ", groups);
    }

    private static String belowThousand(int number) {
        String hundreds = number < 100 ? "" : UNITS[number / 100] + " hundred";
        int rest = number % 100;
        String tens = rest == 0
                ? ""
                : rest < 20 ? UNITS[rest] : TENS[rest / 10] + (rest % 10 == 0 ? "" : "-" + UNITS[rest % 10]);
        return hundreds + (hundreds.isEmpty() || tens.isEmpty() ? "" : " and ") + tens;
    }

    private static String chinese(long number) {
        if (number < 10_000) {
            return number == 0 ? "零" : belowTenThousand((int) number);
        }
        long unit = number >= 100_000_000 ? 100_000_000 : 10_000;
        long rest = number % unit;
        String zero = rest > 0 && rest < unit / 10 ? "零" : "";
        return chinese(number / unit) + (unit == 10_000 ? "万" : "亿") + (rest == 0 ? "" : zero + chinese(rest));
    }

    private static String belowTenThousand(int number) {
        StringBuilder written = new StringBuilder();
        boolean zero = false;
        int left = number;
        for (int unit = 1000, i = 0; unit > 0; unit /= 10, i++) {
            int digit = left / unit;
            left %= unit;
            if (digit > 0) {
                written.append(zero ? "零" : "")
                        .append("零一二三四五六七八九".charAt(digit))
                        .append("千百十".substring(Math.min(i, 3), Math.min(i + 1, 3)));
            }
            zero = digit == 0 && written.length() > 0;
        }
        return written.toString();
    }

    private static String only(String text) {
        List<Part<Amount>> found = new AmountReader(text).read();
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).range().in(text)).isEqualTo(text);
        return found.get(0).reading().value();
    }

    @Property(tries = 2000)
    void aNumberInEnglishWordsIsReadAsItself(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        assertThat(only(english(number))).as(english(number)).isEqualTo(Long.toString(number));
    }

    @Property(tries = 2000)
    void aNumberInChineseCharactersIsReadAsItself(
            @ForAll @LongRange(max = 99_999) long digits,
            @ForAll @IntRange(max = 9) int zeros,
            @ForAll @LongRange(max = 99) long rest) {
        long number = digits * (long) Math.pow(10, zeros) + rest;
        assertThat(only(chinese(number))).as(chinese(number)).isEqualTo(Long.toString(number));
    }

    @Property(tries = 500)
    void commasBetweenThousandsAndWideDigitsChangeNothing(@ForAll @LongRange(min = 0, max = 999_999_999L) long number) {
        String plain = Long.toString(number);
        StringBuilder wide = new StringBuilder();
        plain.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));

        assertThat(only(String.format(java.util.Locale.ROOT, "%,d", number))).isEqualTo(plain);
        assertThat(only(wide.toString())).isEqualTo(plain);
    }

    /** What stands beyond a mark that parts clauses belongs to no number before it. */
    @Property(tries = 1000)
    void clausesAreReadEachByItself(@ForAll("clauses") String one, @ForAll("clauses") String other) {
        List<Part<Amount>> apart = new ArrayList<>(new AmountReader(one).read());
        new AmountReader(other).read().forEach(part -> apart.add(part.shift(one.length() + 1)));

        assertThat(new AmountReader(one + "；" + other).read()).isEqualTo(apart);
    }

    @Property(tries = 1000)
    void numbersStandInOrderAndNoneInAnother(@ForAll("clauses") String text) {
        int end = 0;
        for (Part<Amount> part : new AmountReader(text).read()) {
            assertThat(part.range().start()).isGreaterThanOrEqualTo(end);
            assertThat(part.range().isEmpty()).isFalse();
            assertThat(part.reading().readings()).contains(part.reading().value());
            end = part.range().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Provide
    Arbitrary<String> clauses() {
        return Arbitraries.of(
                        "1", "23", "１", ".", ",", "%", " ", "-", ":", "k", "B", "w", "million", "two", "hundred", "and",
                        "twenty", "half", "V", "GPT", "_", "一", "二", "十", "百", "万", "亿", "零", "成", "分之", "世纪", "年代",
                        "半", "倍", "😀", "日晷", "①")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }
}
