package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.junit.jupiter.api.Test;

/** Hard texts are published as marked itself published them; {@code ask-marked.mjs} asked it. */
class MarkedTest {
    private static final Path ANSWERS = Path.of("src/test/resources/dialect/marked-made.json");

    @Test
    void publishesMadeTextsAsTheRendererDoes() throws IOException {
        MarkdownEngine engine = Dialect.HEXO_DEFAULT.engine(Rendering.DEFAULT);
        List<String> differences = new ArrayList<>();
        for (JsonNode made : new ObjectMapper().readTree(ANSWERS.toFile())) {
            String source = made.get("source").asText();
            String ours = CanonicalHtml.of(
                    engine.blocks(source).stream().map(HtmlBlock::html).collect(Collectors.joining()));
            String theirs = CanonicalHtml.of(made.get("html").asText());
            if (!ours.equals(theirs)) {
                differences.add(source + "\n---- published\n" + theirs + "\n---- ours\n" + ours);
            }
        }

        assertThat(differences).isEmpty();
    }
}
