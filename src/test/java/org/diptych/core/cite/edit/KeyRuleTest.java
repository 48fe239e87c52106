package org.diptych.core.cite.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "smith2020, FINE",
        "zhou_2016-x, FINE",
        "机器学习, FORBIDDEN_CHARACTER",
        "smith:2020, FORBIDDEN_CHARACTER",
        "two words, FORBIDDEN_CHARACTER",
        "a]b, FORBIDDEN_CHARACTER",
        "50%, FORBIDDEN_CHARACTER",
        "taken, TAKEN"
    })
    void saysWhetherAKeyCanBeUsed(String key, KeyRule rule) {
        assertThat(KeyRule.of(key, Set.of("taken"))).isEqualTo(rule);
    }

    @Test
    void takesTheKeysThatHexoNumbersAndNoOthers() throws IOException {
        List<String> answers = Files.readAllLines(Path.of("src/test/resources/bibliography/citation-keys.txt"));

        assertThat(answers).hasSizeGreaterThan(50).allSatisfy(answer -> {
            String[] parts = answer.split("\t");
            assertThat(KeyRule.of(parts[0], Set.of()) == KeyRule.FINE).isEqualTo(parts[1].equals("[2]"));
        });
    }

    @Test
    void thePageSaysUndefinedWhereHexoDoes() throws IOException {
        for (String answer : Files.readAllLines(Path.of("src/test/resources/bibliography/citation-keys.txt"))) {
            String[] parts = answer.split("\t");
            if (!parts[1].equals("stops") && !parts[0].matches(".*[{}<>&'].*")) {
                String post = "---\ntitle: x\nrefplus: true\n---\n{% ref " + parts[0]
                        + " %}\n\n{% references %}\n[other] O.\n\n[" + parts[0] + "] Text.\n{% endreferences %}\n";
                assertThat(new Publisher(Dialect.HEXO_DEFAULT)
                                .publish(Post.parse(post))
                                .html())
                        .as(answer)
                        .contains(">" + parts[1] + "</a>");
            }
        }
    }
}
