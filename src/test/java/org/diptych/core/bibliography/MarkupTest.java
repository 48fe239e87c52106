package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The markup that publishers leave in titles gives way to its text. */
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The <i>Origin</i> of <b class=\"x\">Tides</b> | The Origin of Tides",
                "CO<sub>2</sub> and 10<sup>-3</sup> m | CO₂ and 10⁻³ m",
                "x<SUP>n+1</SUP>, k<sub>B</sub>T | xⁿ⁺¹, k_BT",
                "The <span style=\"font-variant: small-caps\">dna</span> of<br/>rivers | The dna ofrivers",
                "<jats:title>Slow <jats:italic>tides</jats:italic></jats:title> | Slow tides",
                "On <mml:math><mml:mi>x</mml:mi></mml:math> | On x",
                "Fish &amp; Chips &mdash; &ldquo;hot&rdquo; | Fish & Chips — “hot”",
                "caf&#233; caf&#xE9; caf&#XE9; | café café café",
                "&#26085;&#x6677; &#x1F30A; &#xD83C;&#xDF0A; | 日晷 🌊 🌊",
                "A&nbsp;B | A B",
                "日晷<sup>①</sup>的制作 | 日晷^①的制作",
            })
    void isReadAsWhatItShows(String written, String shown) {
        assertThat(Markup.plain(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if a < b and c > d",
                "a <- b",
                "1 < 2 & 3 > 2",
                "AT&T; R&D",
                "List<String> in Java",
                "<unknown>",
                "&unknown;",
                "《日晷》&《圭表》",
                "&#; &#x; &;"
            })
    void isNotSeenWhereThereIsNone(String written) {
        assertThat(Markup.plain(written)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#0;", "&#x110000;", "&#9999999;", "&#xD83D;", "&#xDC00;", "&#27;", "&#x85;"})
    void aNumberThatIsNoCharacterIsABlank(String entity) {
        assertThat(Markup.plain("a" + entity + "b")).isEqualTo("a b");
    }

    @Property(tries = 2000)
    void whateverIsWrittenIsOneLineOfWholeCharacters(
            @ForAll
                    @Chars({'<', '>', '/', 'i', 's', 'u', 'p', '&', '#', 'x', 'D', '8', '0', ';', '\n', '日'})
                    @StringLength(max = 30)
                    String written) {
        String plain = Markup.plain(written);

        assertThat(plain).doesNotContainPattern("^\\s|\\s$|\\s\\s|\\v");
        assertThat(plain.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    @Property
    void aTitleOfLettersIsAsItWas(
            @ForAll @Chars({'a', 'Z', '日', '，', '—', '\u0301'}) @StringLength(max = 20) String title) {
        assertThat(Markup.plain("<i>" + title + "</i>")).isEqualTo(Markup.plain(title));
        assertThat(Markup.plain(Markup.plain(title))).isEqualTo(Markup.plain(title));
    }
}
