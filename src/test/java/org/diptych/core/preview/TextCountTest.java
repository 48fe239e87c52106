package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
