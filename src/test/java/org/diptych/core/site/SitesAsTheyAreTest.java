package org.diptych.core.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.PublishProblem;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sites set in different ways publish as Hexo does; {@code ask-sites.mjs} asked it. */
class SitesAsTheyAreTest {
    private static final Path DIALECT = Path.of("src/test/resources/dialect");
    private static final String STOPS = "The build stops";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void publishesWhatHexoDoes(String name, JsonNode one, String published) throws IOException {
        PublishedPost ours = publish(one);

        if (published.startsWith(STOPS)) {
            assertThat(ours.problems())
                    .extracting(PublishProblem::kind)
                    .containsAnyOf(PublishProblem.Kind.STOPS, PublishProblem.Kind.UNKNOWN_TAG);
        } else {
            assertThat(CanonicalHtml.of(ours.html())).isEqualTo(CanonicalHtml.of(published));
            assertThat(ours.problems())
                    .extracting(PublishProblem::kind)
                    .doesNotContain(PublishProblem.Kind.STOPS, PublishProblem.Kind.UNKNOWN_TAG);
        }
    }

    private PublishedPost publish(JsonNode one) throws IOException {
        Files.writeString(
                folder.resolve("_config.yml"),
                "title: Site\nurl: http://example.com\n" + one.path("config").asText());
        Files.writeString(
                folder.resolve("package.json"),
                "{\"hexo\": {\"version\": \"8.0.0\"}, \"dependencies\": {\"%s\": \"*\", \"hexo-reference-plus\": \"*\"}}"
                        .formatted(one.path("renderer").asText()));
        Path file = Files.createDirectories(folder.resolve("source/_posts")).resolve("post.md");
        String text = frontMatter(one.path("front")) + one.path("source").asText();
        Files.writeString(file, text);
        Site site = Site.around(file).orElseThrow();
        return new Publisher(new PublishSettings(site.dialect().orElseThrow(), site.rendering()))
                .publish(Post.parse(text));
    }

    private static String frontMatter(JsonNode front) {
        StringBuilder yaml = new StringBuilder();
        front.properties().forEach(key -> yaml.append(key.getKey())
                .append(": ")
                .append(key.getValue())
                .append("\n"));
        return yaml.isEmpty() ? "" : "---\n" + yaml + "---\n";
    }

    static Stream<Object[]> cases() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode published =
                json.readTree(DIALECT.resolve("sites-published.json").toFile());
        List<JsonNode> cases = List.of(
                json.treeToValue(json.readTree(DIALECT.resolve("sites.json").toFile()), JsonNode[].class));
        return cases.stream().map(one -> new Object[] {
            one.path("name").asText(),
            one,
            published.path(one.path("name").asText()).asText()
        });
    }
}
