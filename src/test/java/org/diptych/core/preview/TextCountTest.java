package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to read is counted as a word processor counts it, and timed. */
class TextCountTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "Two words, 2, 0",
        "it's a well-known fact, 4, 0",
        "中文三字, 0, 4",
        "用GPT-4写作，很快。, 1, 5",
        "かな한글, 0, 4",
        "𠮷野家, 0, 3",
        "— … ！, 0, 0",
    })
    void wordsAndCharactersAreCounted(String text, int words, int characters) {
        assertThat(TextCount.of(text)).isEqualTo(new TextCount(words, characters));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "1, 0, 1", "240, 0, 1", "480, 0, 2", "0, 400, 1", "0, 1200, 3", "240, 400, 2", "120, 200, 1"
    })
    void wordsAndCharactersTakeTheirTime(int words, int characters, int minutes) {
        assertThat(new TextCount(words, characters).minutes()).isEqualTo(minutes);
    }

    /** A blank parts words, and Chinese needs none. */
    @Property(tries = 300)
    void aTextInTwoPartsIsAsLongAsItsParts(@ForAll("texts") String first, @ForAll("texts") String second) {
        TextCount whole = TextCount.of(first + " " + second);

        assertThat(whole).isEqualTo(TextCount.of(first).plus(TextCount.of(second)));
        assertThat(whole.total()).isEqualTo(whole.words() + whole.characters());
    }

    @Property(tries = 300)
    void wideSpacesAndSignsAreNothingToRead(@ForAll("texts") String text) {
        assertThat(TextCount.of("　，" + text + "。…… ——")).isEqualTo(TextCount.of(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("word", "字", "𠮷", " ", "-", "'", "’", "，", "😀", "7", "é", "かな", "한", "\n", "$")
                .list()
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }
}
