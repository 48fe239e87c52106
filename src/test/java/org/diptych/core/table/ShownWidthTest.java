package org.diptych.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How wide an author sees a text, by which the bars of a table stand below each other. */
class ShownWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "naïve, 5",
        "nai\u0308ve, 5",
        "日晷, 4",
        "（日晷）。, 10",
        "ＡＢ, 4",
        "ﾊﾝ, 2",
        "한글, 4",
        "かな, 4",
        "\uD842\uDFB7野家, 6",
        "“引号”, 6",
        "😀, 2",
        "✅, 2",
        "✓, 1",
        "❤\uFE0F, 2",
        "1\uFE0F\u20E3, 2",
        "👩‍👧, 2",
        "👨‍👩‍👧‍👦, 2",
        "👍🏽, 2",
        "👩🏽‍🔬, 2",
        "🇨🇳, 2",
        "🇨🇳🇫🇷, 4",
        "a🇨🇳b, 4",
        "a\u200Bb, 2",
    })
    void aCharacterIsAsWideAsItIsShown(String text, int columns) {
        assertThat(ShownWidth.of(text)).isEqualTo(columns);
    }

    @Property(tries = 500)
    void textsSideBySideAreAsWideAsBoth(@ForAll("texts") List<String> texts) {
        assertThat(ShownWidth.of(String.join("", texts)))
                .isEqualTo(texts.stream().mapToInt(ShownWidth::of).sum());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("a", "é", "e\u0301", "中", "。", "Ａ", "😀", "👩‍👧", "👍🏽", "🇨🇳", "❤\uFE0F", " ", "ﾊ")
                .list()
                .ofMaxSize(8);
    }

    @Test
    void flagsAndFamiliesLeaveTheBarsBelowEachOther() {
        List<List<String>> rows =
                List.of(List.of("国旗", "n"), List.of("🇨🇳", "1"), List.of("👨‍👩‍👧‍👦", "2"), List.of("👍🏽 好", "3"));

        assertThat(TableEditing.text(Dialect.HEXO_DEFAULT, rows))
                .isEqualTo(
                        """
                        | 国旗  | n   |
                        | ----- | --- |
                        | 🇨🇳    | 1   |
                        | 👨‍👩‍👧‍👦    | 2   |
                        | 👍🏽 好 | 3   |""");
    }
}
