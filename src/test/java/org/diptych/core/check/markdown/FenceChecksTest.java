package org.diptych.core.check.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A fence that is never closed is told at its own line, and one that swallows a part's tag at that tag. */
class FenceChecksTest {

    @ParameterizedTest
    @CsvSource({
        "'```\ncode\n', '```'",
        "'text\n\n~~~ js\ncode\n', '~~~ js'",
        "'````\n```\ncode\n```\n', '````'",
        "'- item\n\n  ```py\n  code\n', '  ```py'",
        "'```\na\n```\n\n```sh\nb\n', '```sh'",
        "'日晷\n\n```\n影😀\n', '```'",
    })
    void isLeftOpen(String text, String line) {
        assertThat(Checked.by(new FenceCheck(), text).marks()).containsExactly("unclosed-fence: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "```\n```\n",
                "````\n```\n````\n",
                "~~~\n```\n~~~\n",
                "- a\n\n  ```\n  b\n  ```\n",
                "> ```\n> a\n> ```\n",
                "``` a `b` ```\n",
            })
    void isNone(String text) {
        Checked.by(new FenceCheck(), text).isClean();
    }

    @Test
    void aTagThatAFenceTookIsToldWithTheFencesLine() {
        String text =
                "---\ntitle: x\n---\n{% lang_content en %}\n\n```\na\n{% endlang_content %}\n\n{% lang_content zh %}\n```\n";
        List<Finding> findings = Checked.by(new FenceCheck(), text).findings();

        assertThat(findings).first().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("fence-swallows-tag");
            assertThat(finding.range().in(text)).isEqualTo("{% endlang_content %}");
            assertThat(finding.arguments()).containsExactly("{% endlang_content %}", "6");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\n{% lang_content en %}\na\n{% endlang_content %}\n```\n",
                "```\n{% note %}\n```\n",
                "```\n{% ref a %}\n```\n",
                "~~~\n{% references %}\n{% endreferences %}\n{% references %}\n{% endreferences %}\n~~~\n",
            })
    void anExampleThatIsWholeIsAnAuthors(String text) {
        Checked.by(new FenceCheck(), text).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'```\n{% endreferences %}\n```\n', '{% endreferences %}'",
        "'```\n{% references %}\n```\n', '{% references %}'",
        "'```\n{% references %}\n{% endreferences %}\n{%endlang_content%}\n```\n', '{%endlang_content%}'",
    })
    void halfAnExampleIsTold(String text, String tag) {
        assertThat(Checked.by(new FenceCheck(), text).marks()).containsExactly("fence-swallows-tag: " + tag);
    }
}
