package org.diptych.ui.app.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCountTest {

    @Test
    void wordsAreSetApartAndChineseIsCountedByCharacter() {
        assertThat(TextCount.of("It's a well-known dial.\nTwo leaves")).isEqualTo(new TextCount(6, 0));
        assertThat(TextCount.of("一根线，两道影。")).isEqualTo(new TextCount(0, 6));
        assertThat(TextCount.of("用LDA模型做3次实验")).isEqualTo(new TextCount(2, 7));
        assertThat(TextCount.of("𠮷")).isEqualTo(new TextCount(0, 1));
        assertThat(TextCount.of("")).isEqualTo(new TextCount(0, 0));
    }
}
