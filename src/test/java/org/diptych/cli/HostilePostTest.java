package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts that want to run something, or to last forever, through the command line. */
class HostilePostTest {
    private static final String ACTIVE = "script, style, iframe, frame, object, embed, applet, form, input, button,"
            + " textarea, select, meta, base, link, svg, math, video, audio, noscript, template";

    @TempDir
    Path folder;

    static Stream<Arguments> payloads() throws IOException {
        try (InputStream in = HostilePostTest.class.getResourceAsStream("/hostile/preview.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("====\n")).map(sample -> {
                int line = sample.indexOf('\n');
                return Arguments.of(sample.substring(0, line), sample.substring(line + 1));
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void nothingInThePreviewCouldRun(String name, String payload) throws IOException {
        InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

        assertThat(terminal.run("render", "--preview", post(payload)))
                .as(terminal.error())
                .isZero();

        Document preview = Jsoup.parseBodyFragment(terminal.out());
        assertHarmless(preview.body());
        assertThat(preview.text()).contains("Before.", "After");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void nothingInAnExportedPageCouldRun(String name, String payload) throws IOException {
        InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);
        Path output = folder.resolve("page.html");

        int status = terminal.run("export", post(payload), "--format", "html", "--force", "-o", output);

        assertThat(status).as(terminal.error()).isZero();
        Document page = Jsoup.parse(output);
        assertHarmless(page.selectFirst(".dp-content"));
        assertThat(page.select("script[src], link, iframe, base, meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.select(".dp-content").text()).contains("Before.", "After");
    }

    static Stream<Arguments> endless() {
        return Stream.of(
                Arguments.of("quotes in quotes", ">".repeat(50_000) + " end"),
                Arguments.of("lists in lists", nested(2_000)),
                Arguments.of("emphasis in emphasis", "*a **a ".repeat(30_000)),
                Arguments.of("links that never close", "[a](<b".repeat(50_000)),
                Arguments.of("images that never close", "![[]()".repeat(20_000)),
                Arguments.of("braces", "{{ {% ".repeat(50_000)),
                Arguments.of("dollars", "$a".repeat(100_000)),
                Arguments.of("one long line", "word ".repeat(400_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void everyPostEndsWithOutputOrOneSentence(String name, String text) throws Exception {
        ChildProcess child = ChildProcess.run("render", "--preview", post(text));

        assertThat(child.status()).isIn(0, 2);
        if (child.status() == 0) {
            assertThat(child.out()).contains("Before.");
            assertThat(child.error()).isEmpty();
        } else {
            assertThat(child.out()).isEmpty();
            assertThat(child.error().lines()).singleElement().asString().contains("hostile.md");
        }
    }

    private static void assertHarmless(Element root) {
        assertThat(root.select(ACTIVE)).isEmpty();
        for (Element element : root.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertHarmless(attribute);
            }
        }
    }

    private static void assertHarmless(Attribute attribute) {
        String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertThat(attribute.getKey())
                .doesNotStartWith("on")
                .isNotIn("srcdoc", "srcset", "formaction", "action", "ping");
        switch (attribute.getKey()) {
            case "href" -> assertThat(value).doesNotContainPattern("^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:");
            case "src" ->
                assertThat(value).doesNotContainPattern("^(?!https?:|data:image/|diptych-image:)[a-z][a-z0-9+.-]*:");
            case "style" -> assertThat(value).doesNotContain("url(", "\\", "expression", "position:");
            default -> assertThat(value).doesNotContain("javascript:");
        }
    }

    private static String nested(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- a\n");
        }
        return list.toString();
    }

    private Path post(String payload) throws IOException {
        String text = "Before.\n\n" + payload.replace("${server}", "http://127.0.0.1:9") + "\n\nAfter $x$.\n";
        return Files.writeString(folder.resolve("hostile.md"), text);
    }
}
