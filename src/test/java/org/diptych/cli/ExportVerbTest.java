package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.diptych.core.file.encoding.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportVerbTest {
    @TempDir
    Path folder;

    private final InMemoryTerminal terminal = new InMemoryTerminal(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: A\n---\n\nunix\n",
                "---\r\ntitle: A\r\n---\r\n\r\nwindows\r\n",
                "---\ntitle: A\r\n---\n\nmixed\rold\r\n",
                "\uFEFF---\ntitle: A\n---\n\nbyte order mark\n",
                "---\ntitle: A\n---\n\nno final newline",
                "---\ntitle: 河\n---\n\u00A0no-break\u200B zero-width 🙂\n\n\n",
                "no front matter, one line"
            })
    void postIsTheFileByteForByte(String text) throws IOException {
        Path post = post(text);
        Path output = folder.resolve("out.md");

        assertThat(terminal.run("export", post, "-o", output, "--format", "post", "--force"))
                .isZero();

        assertThat(output).hasBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(
            value = Encoding.class,
            names = {"UTF_8_MARKED", "UTF_16LE", "UTF_16BE", "GB18030", "BIG5"})
    void aPostKeepsItsEncodingAndIsReadRightByEveryVerb(Encoding encoding) throws Exception {
        String text = "---\r\ntitle: 河邊\r\n---\r\n\r\n河邊的一天，天氣很好。\r\n";
        Path post = Files.write(folder.resolve("post.md"), encoding.encode(text));
        Path output = folder.resolve("out.md");

        assertThat(terminal.run("export", post, "-o", output, "--force")).isZero();
        assertThat(terminal.run("check", post)).isZero();
        assertThat(terminal.run("render", post)).isZero();

        assertThat(output).hasSameBinaryContentAs(post);
        assertThat(terminal.out()).contains("<p>河邊的一天，天氣很好。</p>");
        assertThat(terminal.error().contains("is in " + encoding.label()))
                .as(terminal.error())
                .isEqualTo(encoding != Encoding.UTF_8_MARKED);
    }

    @Test
    void addsTheFinalNewlineOnlyWhenAsked() throws IOException {
        assertThat(exported("a\nb")).isEqualTo("a\nb");
        assertThat(exported("a\nb", "--final-newline")).isEqualTo("a\nb\n");
        assertThat(exported("a\r\nb", "--final-newline")).isEqualTo("a\r\nb\r\n");
        assertThat(exported("a\rb", "--final-newline")).isEqualTo("a\rb\r");
        assertThat(exported("a\nb\n", "--final-newline")).isEqualTo("a\nb\n");
        assertThat(exported("a", "--final-newline")).isEqualTo("a\n");
    }

    @Test
    void htmlIsAWholePage() throws IOException {
        assertThat(exported("# A\n", "--format", "html"))
                .startsWith("<!doctype html>")
                .endsWith("</html>");
    }

    @Test
    void aPageHasTheAuthorsStyleWithoutWhatIsHarmful() throws IOException {
        Path style = Files.writeString(
                folder.resolve("own.css"),
                "h1 { color: #123456 }\np { background: url(http://x.test/y) }\n@import 'z.css';\n");

        assertThat(exported("# A\n", "--format", "html", "--style", style))
                .contains("#123456")
                .doesNotContain("x.test")
                .doesNotContain("z.css");
        assertThat(terminal.error()).contains("own.css:2: ").contains("own.css:3: ");
    }

    @Test
    void aStyleSheetThatCannotBeUsedIsSaidInASentenceAndNothingIsWritten() throws IOException {
        Path post = post("# A\n");
        Path output = folder.resolve("out.html");
        Path binary = Files.write(folder.resolve("picture.css"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        Path large = Files.writeString(folder.resolve("large.css"), "p{color:red}\n".repeat(40_000));
        Path none = Files.writeString(folder.resolve("none.css"), "@import 'x';\n");
        Path fine = Files.writeString(folder.resolve("fine.css"), "p{color:red}\n");

        for (Path style : List.of(folder.resolve("missing.css"), folder, binary, large, none)) {
            InMemoryTerminal own = new InMemoryTerminal(Locale.ENGLISH);
            assertThat(own.run("export", post, "-o", output, "--format", "html", "--style", style))
                    .as(own.error())
                    .isEqualTo(2);
            assertThat(own.error()).contains(style.toString()).doesNotContain("Exception");
            assertThat(output).doesNotExist();
        }
        assertThat(terminal.run("export", post, "-o", output, "--style", fine)).isEqualTo(2);
        assertThat(terminal.error()).contains("--format html");
        assertThat(output).doesNotExist();
    }

    @Test
    void errorsAreListedAndStopIt() throws IOException {
        Path post = post("---\ntitle: A\n---\n\nS<!--more-->\n\n{% lang_content en %}\n\nNever closed.\n");
        Path output = folder.resolve("out.md");

        assertThat(terminal.run("export", post, "-o", output)).isEqualTo(1);

        assertThat(terminal.error()).contains(post + ":7:1: error unclosed-tag").contains("--force");
        assertThat(output).doesNotExist();
        assertThat(terminal.run("export", post, "-o", output, "--force")).isZero();
        assertThat(output).hasSameBinaryContentAs(post);
    }

    @Test
    void warningsDoNotStopIt() throws IOException {
        Path output = folder.resolve("out.md");

        assertThat(terminal.run("export", post("No summary mark.\n"), "-o", output))
                .isZero();

        assertThat(output).exists();
        assertThat(terminal.error()).isEmpty();
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path post = post("a\n");

        assertThat(terminal.run("export", post, "-o", folder, "--force")).isEqualTo(2);
        assertThat(terminal.run("export", post, "-o", folder.resolve("no/where.md"), "--force"))
                .isEqualTo(2);
        assertThat(terminal.run("export", post, "-o", post, "--force")).isEqualTo(2);
        assertThat(terminal.run("export", post)).isEqualTo(2);

        assertThat(terminal.error().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains(folder + " is a folder"),
                        line -> assertThat(line).contains("folder of " + folder.resolve("no/where.md")),
                        line -> assertThat(line).contains(post + " is the post itself"),
                        line -> assertThat(line).contains("OUT is missing; see diptych export --help."));
    }

    private String exported(String text, Object... options) throws IOException {
        Path output = folder.resolve("exported");
        Object[] words = new Object[options.length + 5];
        System.arraycopy(options, 0, words, 5, options.length);
        System.arraycopy(new Object[] {"export", post(text), "-o", output, "--force"}, 0, words, 0, 5);
        assertThat(terminal.run(words)).as(terminal.error()).isZero();
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    private Path post(String text) throws IOException {
        return Files.writeString(folder.resolve("post.md"), text);
    }
}
