package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "one two three => 3",
                "don't well-known snake_case => 3",
                "## A **bold** move => 3",
                "**bo**ld => 1",
                "中文，三字。 => 4",
                "用 LLM 写 => 3",
                "see [the text](http://a.b/c) now => 4",
                "- [ ] todo => 1",
                "so $x + y$ holds{% ref key %} => 2",
                "<img src=\"a.png\" width=\"500\"/> => 0",
                "1. one => 1",
            })
    void countsWhatIsRead(String line, int expected) {
        InkedLine inked = InkedText.of(Syntax.MARKDOWN, List.of(line)).get(0);
        assertThat(ProseCount.of(line, inked)).isEqualTo(expected);
    }
}
