package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderVerbTest {
    private static final String POST = "{% lang_content en %}\nline one\nline two\n{% endlang_content %}\n";

    @TempDir
    Path folder;

    private final InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

    @Test
    void printsTheArticle() throws IOException {
        assertThat(terminal.run("render", post(POST))).isZero();
        assertThat(terminal.out()).contains("<div id=\"en-content\"").contains("line one");
        assertThat(terminal.error()).isEmpty();
    }

    @Test
    void writesItToAFile() throws IOException {
        Path post = post(POST);
        Path file = folder.resolve("out.html");

        assertThat(terminal.run("render", post, "-o", file)).isZero();

        assertThat(terminal.out()).isEmpty();
        terminal.run("render", post);
        assertThat(file).hasContent(terminal.out());
    }

    @Test
    void neverWritesOverThePost() throws IOException {
        Path post = post(POST);

        assertThat(terminal.run("render", post, "-o", post)).isEqualTo(2);

        assertThat(post).hasContent(POST);
        assertThat(terminal.error()).contains("is the post itself");
    }

    @Test
    void speaksTheDialectOfTheSiteUnlessTold() throws IOException {
        Path post = post(POST);
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.writeString(folder.resolve("package.json"), "{\"dependencies\": {\"hexo-renderer-marked\": \"7\"}}");

        assertThat(printed("render", post)).contains("line one<br");
        assertThat(printed("render", post, "--dialect", "pandoc")).doesNotContain("<br");
        assertThat(printed("render", post, "--dialect", "hexo")).contains("line one<br");
    }

    @Test
    void showsThePreviewWithoutWhatWouldRun() throws IOException {
        Path post =
                post("text <b onclick=\"go()\">bold</b>\n\n<script src=\"https://giscus.app/client.js\"></script>\n");

        assertThat(printed("render", post)).contains("<script");
        assertThat(printed("render", "--preview", post))
                .contains("bold")
                .contains("giscus")
                .doesNotContain("<script")
                .doesNotContain("onclick");
    }

    @Test
    void saysWhatItDoesNotUnderstand() throws IOException {
        Path post = post(POST);

        assertThat(terminal.run("render", post, "--dialect", "latex")).isEqualTo(2);
        assertThat(terminal.run("render", post, "--fast")).isEqualTo(2);
        assertThat(terminal.run("render")).isEqualTo(2);
        assertThat(terminal.run("--fast")).isEqualTo(2);

        assertThat(terminal.error().lines())
                .containsExactly(
                        "“latex” is not a valid value for " + dialects("|") + "; see diptych render --help.",
                        "“--fast” is not recognized; see diptych render --help.",
                        "FILE is missing; see diptych render --help.",
                        "“--fast” is not recognized; see diptych --help.");
    }

    @Test
    void theReadmeNamesEachDialect() throws IOException {
        String named = "--dialect " + dialects("\\|") + "]";

        assertThat(Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.contains(named)))
                .as("lines of the README with " + named)
                .isNotEmpty();
    }

    private static String dialects(String between) {
        return Stream.of(Dialect.values()).map(Dialect::id).collect(Collectors.joining(between));
    }

    @Test
    void speaksChineseWhereTheReaderDoes() {
        InMemoryTerminal chinese = new InMemoryTerminal(Locale.SIMPLIFIED_CHINESE);

        chinese.run("render", folder.resolve("missing.md"));

        assertThat(chinese.error()).startsWith("没有文件");
    }

    private String printed(Object... words) {
        InMemoryTerminal fresh = new InMemoryTerminal(Locale.ENGLISH);
        assertThat(fresh.run(words)).as(fresh.error()).isZero();
        return fresh.out();
    }

    private Path post(String text) throws IOException {
        return Files.writeString(folder.resolve("post.md"), text);
    }
}
