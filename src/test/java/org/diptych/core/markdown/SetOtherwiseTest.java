package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownEngine;
import org.diptych.core.site.Site;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hard texts are published as the renderers publish them where a site sets these otherwise; {@code ask-marked.mjs} and
 * {@code ask-markdown-it.mjs} asked them.
 */
class SetOtherwiseTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    static List<Arguments> ways() throws IOException {
        List<Arguments> ways = new ArrayList<>();
        for (Dialect dialect : List.of(Dialect.HEXO_DEFAULT, Dialect.MARKDOWN_IT)) {
            answers(dialect).get("ways").fieldNames().forEachRemaining(way -> ways.add(Arguments.of(dialect, way)));
        }
        return ways;
    }

    private static JsonNode answers(Dialect dialect) throws IOException {
        String renderer = dialect.renderer().replaceFirst("hexo-renderer-", "");
        return JSON.readTree(
                Path.of("src/test/resources/dialect/" + renderer + "-set.json").toFile());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ways")
    void publishesWhatTheRendererDoesThatIsSetSo(Dialect dialect, String way) throws IOException {
        JsonNode answers = answers(dialect);
        MarkdownEngine engine = engine(dialect, answers.get("ways").get(way));
        List<String> differences = new ArrayList<>();
        for (JsonNode text : answers.get("texts")) {
            String source = text.get("source").asText();
            String ours =
                    seen(engine.blocks(source).stream().map(HtmlBlock::html).collect(Collectors.joining()));
            String theirs = seen(text.get(way).asText());
            if (!ours.equals(theirs)) {
                differences.add(source + "\n---- published\n" + theirs + "\n---- ours\n" + ours);
            }
        }

        assertThat(differences).isEmpty();
    }

    private MarkdownEngine engine(Dialect dialect, JsonNode said) throws IOException {
        String key = dialect == Dialect.MARKDOWN_IT ? "markdown" : "marked";
        Map<String, Object> config = Map.of("title", "Made", "url", "http://example.com", key, said);
        Files.writeString(folder.resolve("_config.yml"), JSON.writeValueAsString(config));
        return dialect.engine(Site.of(folder).rendering());
    }

    /** The canonical form, and what that leaves out of links and images. */
    private static String seen(String html) {
        List<String> unseen = Jsoup.parseBodyFragment(html).select("a:not(.headerlink), img").stream()
                .map(element -> element.attr("target") + " " + element.attr("rel") + " " + element.attr("loading"))
                .toList();
        return CanonicalHtml.of(html) + "\n" + unseen;
    }
}
