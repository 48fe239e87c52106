package org.diptych.core.bibliography.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotation marks become the style's pairs, and whatever is no pair stays as it was typed. */
class QuotationMarksPropertyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Tides\" and 'rivers' | “Tides” and “rivers”",
                "A 'quiet \"wild\" thing' | A “quiet ‘wild’ thing”",
                "“a ‘b “c” d’ e” | “a ‘b “c” d’ e”",
                "(\"in brackets\") | (“in brackets”)",
                "\"First,\" \"second.\" | “First,” “second.”",
                "论“天人合一”与‘道’ | 论“天人合一”与“道”",
                "论‘道’：以“气”为例 | 论“道”：以“气”为例",
                "《“日晷”考》 | 《“日晷”考》",
                "𠮷田“日晷”𠮷考 | 𠮷田“日晷”𠮷考",
                "𠮷‘日晷’𠮷 | 𠮷“日晷”𠮷",
                "The dogs' \"old\" bones | The dogs' “old” bones",
            })
    void pairsAreTheStyles(String typed, String styled) {
        assertThat(QuotationMarks.inOrder(typed)).isEqualTo(styled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "don't",
                "rock 'n' roll",
                "the '90s",
                "5' 10\"",
                "\"open",
                "close\"",
                "'tis late",
                "a \" b",
                "\"",
                "O'Brien's"
            })
    void whatIsNoPairStays(String typed) {
        assertThat(QuotationMarks.inOrder(typed)).isEqualTo(typed);
    }

    @Property(tries = 3000)
    void onlyMarksChangeAndOnlyIntoMarks(
            @ForAll
                    @Chars({'a', ' ', '"', '\'', '“', '”', '‘', '’', '日', '(', '.', '-', '9', 's'})
                    @StringLength(max = 16)
                    String typed) {
        String styled = QuotationMarks.inOrder(typed);

        assertThat(plain(styled)).isEqualTo(plain(typed));
    }

    @Property
    void oneWithinAnotherHasTheOtherMarks(@ForAll @Size(min = 1, max = 4) List<@From("pairs") String> pairs) {
        String typed = "x";
        String styled = "x";
        for (int i = pairs.size() - 1; i >= 0; i--) {
            typed = pairs.get(i).formatted("a " + typed + " b");
            styled = (i % 2 == 0 ? "“%s”" : "‘%s’").formatted("a " + styled + " b");
        }

        assertThat(QuotationMarks.inOrder(typed)).isEqualTo(styled);
        assertThat(QuotationMarks.inOrder(styled)).isEqualTo(styled);
    }

    @Provide
    Arbitrary<String> pairs() {
        return Arbitraries.of("“%s”", "‘%s’");
    }

    @Property
    void howAPairIsTypedMakesNoDifference(@ForAll @Chars({'a', 'b', '日', ' '}) @StringLength(max = 8) String inside) {
        String said = "x" + inside + "y";

        assertThat(QuotationMarks.inOrder("On \"" + said + "\" again"))
                .isEqualTo("On “" + said + "” again")
                .isEqualTo(QuotationMarks.inOrder("On '" + said + "' again"))
                .isEqualTo(QuotationMarks.inOrder("On ‘" + said + "’ again"));
    }

    private static String plain(String text) {
        return text.replaceAll("[“”‘’\"']", "*");
    }
}
