package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote is quoted between two tags of Hexo, and nowhere else. */
class QuoteTagsTest {

    /** What of {@code text} is quoted, each quotation by itself. */
    private static String quoted(String text) {
        QuoteTags tags = QuoteTags.of(text);
        StringBuilder quoted = new StringBuilder();
        IntStream.range(0, text.length()).forEach(i -> quoted.append(tags.hold(i) ? text.charAt(i) : '·'));
        return quoted.toString().replaceAll("·+", "·");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blockquote", "quote", "pullquote", "centerquote", "cq"})
    void eachTagThatQuotes(String name) {
        String text = "a {%- " + name + " Gatty -%}\nI count\n{% end" + name + " %} b";

        assertThat(quoted(text)).isEqualTo("·{%- " + name + " Gatty -%}\nI count\n{% end" + name + "·");
    }

    @Test
    void aQuotationInAnotherIsOneWithIt() {
        String inner = "{% blockquote %}b {% quote %}c{% endquote %} d";
        String same = "{% quote %}b {% quote %}c{% endquote %} d";

        assertThat(quoted("a " + inner + "{% endblockquote %} e")).isEqualTo("·" + inner + "{% endblockquote·");
        assertThat(quoted("a " + same + "{% endquote %} e")).isEqualTo("·" + same + "{% endquote·");
    }

    @Test
    void whatStandsBetweenTwoQuotationsIsTheAuthors() {
        String text = "{% quote %}a{% endquote %} own {% quote %}b{% endquote %}";

        assertThat(quoted(text)).isEqualTo("{% quote %}a{% endquote·{% quote %}b{% endquote·");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% blockquote %} never closed",
                "{% endquote %} never opened",
                "{% quotes %}a{% endquotes %}",
                "{% note %}quote{% endnote %}",
                "a quote in words",
                ""
            })
    void whatIsNone(String text) {
        assertThat(quoted(text)).isEqualTo(text.isEmpty() ? "" : "·");
    }
}
