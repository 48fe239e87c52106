package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "smith2020, FINE",
        "zhou_2016-机器学习, FINE",
        "two words, FORBIDDEN_CHARACTER",
        "a]b, FORBIDDEN_CHARACTER",
        "50%, FORBIDDEN_CHARACTER",
        "taken, TAKEN"
    })
    void saysWhetherAKeyCanBeUsed(String key, KeyRule rule) {
        assertThat(KeyRule.of(key, Set.of("taken"))).isEqualTo(rule);
    }
}
