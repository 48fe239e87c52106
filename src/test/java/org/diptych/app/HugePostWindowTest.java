package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post larger than any: it is edited and saved like others, without page and colours, which is said. */
@Tag("window")
class HugePostWindowTest {
    private static final String PARAGRAPH = "A paragraph with **bold**, `code` and $x_1^2$ in it, and 中文 beside.  \n\n";

    @TempDir
    Path folder;

    @Test
    void tenMegabytesAreEditedAndSavedWithNothingElseChanged() throws Exception {
        String half = PARAGRAPH.repeat((5 << 20) / PARAGRAPH.getBytes(StandardCharsets.UTF_8).length);
        String text = "---\ntitle: Large\n---\n\n{% lang_content en %}\n# One\n\n" + half
                + "{% endlang_content %}\n\n{% lang_content zh %}\n" + half + "{% endlang_content %}\n";
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.await(
                    "the post", () -> window.bench.hand.views.currentProperty().get() != null);
            window.await(
                    "the notice", () -> window.words("notice").stream().anyMatch(words -> words.contains("too large")));

            window.type("en", "# One", "x");
            window.command("save");
            window.await(
                    "the save", () -> !window.post().session().dirtyProperty().get());

            assertThat(Files.readString(file).equals(text.replace("# One", "x# One")))
                    .isTrue();
        }
    }

    @Test
    void aLineOfAMegabyteIsTypedIntoAndSaved() throws Exception {
        String text = "---\ntitle: One line\n---\n\n{% lang_content en %}\n" + "word\t".repeat(200_000)
                + "\n{% endlang_content %}\n";
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.await(
                    "the post", () -> window.bench.hand.views.currentProperty().get() != null);
            window.await(
                    "the notice", () -> window.words("notice").stream().anyMatch(words -> words.contains("Line 6")));

            window.type("en", "word", "x");
            window.command("save");
            window.await(
                    "the save", () -> !window.post().session().dirtyProperty().get());

            assertThat(Files.readString(file).equals(text.replaceFirst("word", "xword")))
                    .isTrue();
        }
    }
}
