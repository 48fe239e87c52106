package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Marks go from Latin letters and from no other script's, and punctuation is what Unicode says. */
class LettersPropertyTest {
    private static final Pattern PUNCTUATION = Pattern.compile("\\p{P}");

    @Property
    void whatHasNoMarksStaysAsItIs(@ForAll("unmarked") String text) {
        assertThat(Diacritics.removed(text)).isEqualTo(text);
    }

    @Property
    void takingMarksOffTwiceTakesNoMore(@ForAll("marked") String text) {
        String plain = Diacritics.removed(text);

        assertThat(Diacritics.removed(plain)).isEqualTo(plain);
        assertThat(Normalizer.isNormalized(plain, Normalizer.Form.NFC)).isTrue();
    }

    @Property
    void aLetterIsTheSameTypedWholeOrWithItsMarkBehindIt(@ForAll("marked") String text) {
        assertThat(Diacritics.removed(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Diacritics.removed(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @Example
    void latinLettersLoseTheirMarks() {
        assertThat(Diacritics.removed("Café, naïve coöperation; Ångström nǚ lǜ Việt"))
                .isEqualTo("Cafe, naive cooperation; Angstrom nu lu Viet");
    }

    @Example
    void otherScriptsKeepTheirs() {
        assertThat(Diacritics.removed("がぎぐ パン 한글 日晷")).isEqualTo("がぎぐ パン 한글 日晷");
    }

    @Example
    void punctuationIsWhatUnicodeCallsSo() {
        for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
            assertThat(Punctuation.is(sign))
                    .as("%x", sign)
                    .isEqualTo(PUNCTUATION.matcher(Character.toString(sign)).matches());
        }
    }

    @Example
    void signsOfChineseTextArePunctuationAndPricesAreNot() {
        assertThat("，。、；：？！“”‘’（）《》【】…—·".codePoints()).allMatch(Punctuation::is);
        assertThat("$+<=>^`|~￥€字a1 \n".codePoints()).noneMatch(Punctuation::is);
    }

    @Provide
    Arbitrary<String> unmarked() {
        return Arbitraries.of("abc", "XYZ", "日晷", "😀", "が", "한", "12", " ", "\n", "，", "\"", "ß", "ø", "λ")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of(
                        "é",
                        "e\u0301",
                        "ü",
                        "ǚ",
                        "が",
                        "か\u3099",
                        "й",
                        "ά",
                        "日",
                        "\u0301",
                        "\uD83D\uDE00",
                        "a",
                        "ﬁ",
                        " ")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
