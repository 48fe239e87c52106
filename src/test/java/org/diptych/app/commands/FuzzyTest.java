package org.diptych.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {

    @Test
    void lettersMustStandInTheirOrder() {
        assertThat(Fuzzy.score("svas", "File: Save as…")).isNotEqualTo(Fuzzy.NO_MATCH);
        assertThat(Fuzzy.score("vsa", "File: Save as…")).isNotEqualTo(Fuzzy.score("sva", "File: Save as…"));
        assertThat(Fuzzy.score("xs", "File: Save as…")).isEqualTo(Fuzzy.NO_MATCH);
    }

    @Test
    void wordsThatBeginWithTheLettersComeFirst() {
        assertThat(Fuzzy.score("nf", "Go: Next finding")).isGreaterThan(Fuzzy.score("nf", "View: Enforce"));
        assertThat(Fuzzy.score("save", "File: Save")).isGreaterThan(Fuzzy.score("save", "View: Side panel, average"));
    }

    @Test
    void chineseIsFoundByItsCharacters() {
        assertThat(Fuzzy.score("保存", "文件：保存")).isNotEqualTo(Fuzzy.NO_MATCH);
        assertThat(Fuzzy.score("另存", "文件：保存")).isEqualTo(Fuzzy.NO_MATCH);
    }
}
