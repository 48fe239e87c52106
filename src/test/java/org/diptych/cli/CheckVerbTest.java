package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.Position;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVerbTest {
    private static final String CLEAN = "---\ntitle: A\n---\n\nShort.\n\n<!--more-->\n\nLong.\n";
    private static final String WARNED = "---\ntitle: A\n---\n\nNo summary mark.\n";
    private static final String BROKEN =
            "---\ntitle: A\n---\n\nS<!--more-->\n\n{% lang_content en %}\n\n河边 {% ref nobody %}\n\n{% endlang_content %}\n";
    private static final String UNCLOSED = "---\ntitle: A\n---\n\nS<!--more-->\n\n  {% lang_content en %}\n\nText.\n";

    @TempDir
    Path folder;

    private final InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

    @Test
    void saysNothingOfACleanPost() throws IOException {
        assertThat(terminal.run("check", post("a.md", CLEAN))).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.error()).isEmpty();
    }

    @Test
    void countsLinesAndColumnsFromOne() throws IOException {
        Path post = post("a.md", UNCLOSED);

        assertThat(terminal.run("check", post)).isEqualTo(1);

        assertThat(terminal.out().lines().toList()).anySatisfy(line -> assertThat(line)
                .startsWith(post + ":7:3: error unclosed-tag ")
                .contains("lang_content"));
    }

    @Test
    void countsTheSameInAFileOfWindows() throws IOException {
        Path post = post("a.md", "\uFEFF" + UNCLOSED.replace("\n", "\r\n"));

        terminal.run("check", post);

        assertThat(terminal.out()).contains(post + ":7:3: error unclosed-tag ");
    }

    @Test
    void namesALinkToAPostTheSiteHasNot() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.createDirectories(folder.resolve("source/_posts"));
        post("source/_posts/river.md", CLEAN);
        Path linking = post(
                "source/_posts/linking.md", CLEAN + "\n{% post_link river %} {% post_link rivr#end the river %}\n");

        assertThat(terminal.run("check", linking)).isEqualTo(1);

        assertThat(terminal.out().lines()).singleElement().asString().contains(":11:23: error missing-post", "rivr");
    }

    @Test
    void tellsOfPicturesThatAreLargerThanTheAuthorWantsAndOnlyThose() throws IOException {
        Files.write(folder.resolve("small.png"), new byte[1024]);
        Files.write(folder.resolve("large.png"), new byte[3000]);
        Path post = post("a.md", CLEAN + "\n![a](small.png) ![b](large.png)\n");

        assertThat(terminal.run("check", post)).isZero();
        assertThat(terminal.out()).as("2 MB are many").isEmpty();
        assertThat(terminal.run("check", "--largest-picture", "2", post)).isZero();
        assertThat(terminal.out().lines())
                .singleElement()
                .asString()
                .contains(":11:17: info picture-large", "large.png");
        assertThat(terminal.run("check", "--largest-picture", "0", post)).isZero();
        assertThat(terminal.out().lines()).as("never").hasSize(1);
    }

    @Test
    void tellsOfPicturesWithoutADescriptionIfTheAuthorAsks() throws IOException {
        Files.write(folder.resolve("small.png"), new byte[10]);
        Path post = post("a.md", CLEAN + "\n![](small.png) ![a river](small.png)\n");

        assertThat(terminal.run("check", post)).isZero();
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.run("check", "--alt", post)).isZero();
        assertThat(terminal.out().lines()).singleElement().asString().contains(":11:1: info picture-alt", "small.png");
    }

    @Test
    void saysOnceThatTheSiteHasARendererOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: A\n");
        Files.writeString(
                folder.resolve("package.json"), "{\"dependencies\": {\"hexo-renderer-markdown-it-plus\": \"^1.0.6\"}}");

        assertThat(terminal.run("check", post("a.md", CLEAN), post("b.md", CLEAN)))
                .isZero();

        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.error().lines())
                .singleElement()
                .asString()
                .contains("hexo-renderer-markdown-it-plus", "nearest", "markdown-it", "KaTeX");
    }

    @Test
    void aWarningIsNoError() throws IOException {
        assertThat(terminal.run("check", post("a.md", WARNED))).isZero();
        assertThat(terminal.out()).contains(" missing-more ");
    }

    @Test
    void aPostThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Path missing = folder.resolve("missing.md");
        Path broken = post("broken.md", UNCLOSED);

        assertThat(terminal.run("check", missing, broken, post("clean.md", CLEAN)))
                .isEqualTo(2);

        assertThat(terminal.error()).isEqualTo("There is no file " + missing + "." + System.lineSeparator());
        assertThat(terminal.out()).contains(broken + ":7:3: error");
    }

    @Test
    void settingsOfTheSiteThatCannotBeReadAreAFindingWithTheirLine() throws IOException {
        Path settings = Files.writeString(folder.resolve("_config.yml"), "title: A\nurl: {\nauthor: b\nroot: /\n");

        assertThat(terminal.run("check", post("a.md", CLEAN), post("b.md", CLEAN)))
                .isEqualTo(1);

        assertThat(terminal.out().lines().filter(line -> line.contains("site-settings")))
                .singleElement()
                .asString()
                .matches(Pattern.quote(settings.toString()) + ":[2345]:1: error site-settings .*");
    }

    @Test
    void jsonNamesEveryFindingWithItsPlace() throws IOException {
        Path post = post("a.md", BROKEN);

        int status = terminal.run("check", post, "--format", "json");

        JsonNode finding = find("unknown-citation-key");
        assertThat(List.of("file", "rule", "severity", "line", "column", "endLine", "endColumn", "message", "fixes"))
                .allMatch(finding::has);
        assertThat(finding.get("file").asText()).isEqualTo(post.toString());
        String severity = finding.get("severity").asText();
        assertThat(severity).isIn("error", "warning", "info");
        assertThat(status).isEqualTo(severity.equals("error") ? 1 : 0);
        assertThat(range(BROKEN, finding).in(BROKEN)).isEqualTo("nobody");
        assertThat(finding.get("message").asText()).contains("nobody");
    }

    @Test
    void jsonFixesAreEditsThatMend() throws IOException {
        Path post = post("a.md", BROKEN);
        terminal.run("check", post, "--format", "json");

        JsonNode fix = find("citation-without-refplus").get("fixes").get(0);
        List<TextEdit> edits = StreamSupport.stream(fix.get("edits").spliterator(), false)
                .map(edit -> new TextEdit(
                        range(BROKEN, edit), edit.get("replacement").asText()))
                .toList();
        Path mended = post("mended.md", TextEdit.applyAll(BROKEN, edits));

        assertThat(fix.get("title").asText()).contains("refplus: true");
        InMemoryTerminal again = new InMemoryTerminal(Locale.ENGLISH);
        again.run("check", mended);
        assertThat(again.out()).doesNotContain("citation-without-refplus").contains("unknown-citation-key");
    }

    @Test
    void jsonOfNothingIsAnEmptyArray() throws IOException {
        terminal.run("check", "--format=json", post("a.md", CLEAN));

        assertThat(terminal.out().strip()).isEqualTo("[]");
    }

    @Test
    void speaksChineseWhereTheReaderDoes() throws IOException {
        InMemoryTerminal chinese = new InMemoryTerminal(Locale.CHINA);

        chinese.run("check", post("a.md", UNCLOSED));

        assertThat(chinese.out()).contains(" error unclosed-tag ").containsPattern("\\p{IsHan}");
    }

    private JsonNode find(String rule) throws IOException {
        for (JsonNode finding : new ObjectMapper().readTree(terminal.out())) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError(rule + " not in " + terminal.out());
    }

    private static TextRange range(String text, JsonNode place) {
        LineIndex index = LineIndex.of(text);
        return new TextRange(
                index.offsetAt(new Position(
                        place.get("line").asInt(), place.get("column").asInt())),
                index.offsetAt(new Position(
                        place.get("endLine").asInt(), place.get("endColumn").asInt())));
    }

    private Path post(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
