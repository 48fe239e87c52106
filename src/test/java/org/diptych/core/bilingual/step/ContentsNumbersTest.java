package org.diptych.core.bilingual.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

class ContentsNumbersTest {

    @Test
    void numbersAsHexoDoes() throws Exception {
        try (var in = getClass().getResourceAsStream("/outline/contents-numbers.txt")) {
            List<String> answers = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(answers).hasSizeGreaterThan(200);
            for (String answer : answers) {
                String[] sides = answer.split("\t");
                List<Integer> levels =
                        Stream.of(sides[0].split(" ")).map(Integer::valueOf).toList();
                assertThat(String.join(" ", ContentsNumbers.numbers(levels)))
                        .as(sides[0])
                        .isEqualTo(sides[1]);
            }
        }
    }

    @Test
    void goesOnFromOneLanguageToTheNextAsThePageDoes() {
        String file =
                """
                ---
                title: t
                ---
                {% lang_content en %}
                # One

                ## Two
                {% endlang_content %}

                {% lang_content zh %}
                # 一

                ## 二
                {% endlang_content %}
                """;
        Post post = Post.parse(file);
        assertThat(ContentsNumbers.of(post, new Publisher(Dialect.PANDOC).publish(post)))
                .containsEntry(file.indexOf("# One"), "1.")
                .containsEntry(file.indexOf("## Two"), "1.1.")
                .containsEntry(file.indexOf("# 一"), "2.")
                .containsEntry(file.indexOf("## 二"), "2.1.");
    }
}
