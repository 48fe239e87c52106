package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns a text takes, by which tables are drawn and aligned. */
class SignWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "dial, 4",
        "日晷, 4",
        "日晷 dial, 9",
        "，。, 4",
        "ｄｉａｌ, 8",
        "ｶﾅ, 2",
        "한글, 4",
        "かな, 4",
        "𠮷, 2",
        "😀, 2",
        "é, 1",
        "e\u0301, 1",
        "\u200b, 0",
        "“”, 2",
        "——, 2",
        "…, 1",
        "·, 1",
        "　, 2",
        "①, 1",
        "←, 1",
        "✅, 2",
        "©, 1"
    })
    void wideSignsTakeTwoColumnsAndMarksAboveOthersNone(String text, int columns) {
        assertThat(SignWidth.of(text)).isEqualTo(columns);
    }

    @Property(tries = 500)
    void aTextIsAsWideAsItsParts(@ForAll("texts") String first, @ForAll("texts") String second) {
        assertThat(SignWidth.of(first + second)).isEqualTo(SignWidth.of(first) + SignWidth.of(second));
    }

    @Property(tries = 300)
    void lettersAndDigitsTakeOneColumnEach(@ForAll @CharRange(from = '!', to = '~') String text) {
        assertThat(SignWidth.of(text)).isEqualTo(text.length());
    }

    @Property(tries = 300)
    void hanTakesTwoColumnsEach(@ForAll @CharRange(from = '\u4e00', to = '\u9fff') String text) {
        assertThat(SignWidth.of(text)).isEqualTo(2 * text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "字", "😀", "\u0301", "，", "𠮷", " ", "\u200b", "é", "\n")
                .list()
                .ofMaxSize(10)
                .map(pieces -> String.join("", pieces));
    }
}
