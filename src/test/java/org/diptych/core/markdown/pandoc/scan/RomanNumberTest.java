package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Roman numbers count as they are written, in either case, and words are none. */
class RomanNumberTest {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    @Property(tries = 1000)
    void everyNumberUpToFourThousandIsReadAsWritten(@ForAll @IntRange(min = 1, max = 4899) int number) {
        String written = written(number);

        assertThat(RomanNumber.valueOf(written)).isEqualTo(number);
        assertThat(RomanNumber.valueOf(written.toLowerCase(Locale.ROOT))).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIX", "VV", "IC", "XM", "IVI", "LL", "DM", "MMMMM", "A", "X1", "ⅳ", "Xİ", "一", "IXC"})
    void whatIsNoRomanNumberIsNone(String text) {
        assertThat(RomanNumber.valueOf(text)).isEqualTo(-1);
    }

    private static String written(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                text.append(SIGNS[i]);
                left -= VALUES[i];
            }
        }
        return text.toString();
    }
}
