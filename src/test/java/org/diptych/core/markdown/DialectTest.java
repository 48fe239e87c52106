package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.markdown.settings.EngineSettings;
import org.diptych.core.markdown.settings.MarkedSettings;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each snippet is published as the engine itself published it. The expected HTML is made by
 * {@code src/test/scripts/make-dialect-expectations.mjs}.
 */
class DialectTest {
    static Stream<Arguments> snippets() throws IOException {
        List<Arguments> snippets = new ArrayList<>();
        for (Dialect dialect : Dialect.values()) {
            JsonNode expected = read(dialect.renderer().replaceFirst("hexo-renderer-", ""));
            for (JsonNode snippet : read("snippets")) {
                String name = snippet.get("name").asText();
                String html = expected.get(name).asText();
                snippets.add(Arguments.of(dialect, name, snippet.get("source").asText(), html));
            }
        }
        return snippets.stream();
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream in = DialectTest.class.getResourceAsStream("/dialect/" + name + ".json")) {
            assertThat(in)
                    .as("dialect/" + name + ".json, which make-dialect-expectations.mjs asks of the engine")
                    .isNotNull();
            return new ObjectMapper().readTree(in);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("snippets")
    void publishesWhatTheEnginePublishes(Dialect dialect, String name, String source, String expected) {
        String html = new Publisher(dialect)
                .publish(Post.parse("---\ntitle: t\n---\n" + source))
                .html();

        assertThat(CanonicalHtml.of(html)).as(source).isEqualTo(CanonicalHtml.of(expected));
    }

    static Stream<Arguments> ofMarkedSix() throws IOException {
        JsonNode expected = read("marked-6");
        List<Arguments> snippets = new ArrayList<>();
        for (JsonNode snippet : read("snippets")) {
            String name = snippet.get("name").asText();
            snippets.add(Arguments.of(
                    name, snippet.get("source").asText(), expected.get(name).asText()));
        }
        return snippets.stream();
    }

    /** hexo-renderer-marked 6.3 stands on marked 4, which reads emphasis, lists and quotes otherwise. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("ofMarkedSix")
    void publishesWhatMarkedSixPublishesWhereThatIsInstalled(String name, String source, String expected) {
        MarkedSettings usual = MarkedSettings.DEFAULT;
        MarkedSettings old = new MarkedSettings(
                new MarkedSettings.Syntax(true, true, true, true, true),
                usual.headings(),
                usual.descriptionLists(),
                usual.images(),
                usual.links(),
                usual.templates(),
                usual.notes());
        Rendering site = Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(old));
        String html = new Publisher(new PublishSettings(Dialect.HEXO_DEFAULT, site))
                .publish(Post.parse("---\ntitle: t\n---\n" + source))
                .html();

        assertThat(CanonicalHtml.of(html)).as(source).isEqualTo(CanonicalHtml.of(expected));
    }

    @Test
    void theListCoversTheDialectsWidely() throws IOException {
        assertThat(read("snippets").size()).isGreaterThanOrEqualTo(150);
    }
}
