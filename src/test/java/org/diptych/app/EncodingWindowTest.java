package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.file.encoding.Encoding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that are not UTF-8, in the window: said, kept, changed only when asked. */
@Tag("window")
class EncodingWindowTest {
    private static final String CHINESE = Bilingual.POST.replace("\n", "\r\n").replace("A summary.", "河边的一天，大家都在看影子。");

    @TempDir
    Path folder;

    @Test
    void aPostInGb18030IsReadAndSavedInItUntilTheAuthorWantsUtf8() throws Exception {
        Path file = Files.write(folder.resolve("post.md"), Encoding.GB18030.encode(CHINESE));
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            assertThat(window.text("status-encoding")).isEqualTo("GB18030 · CRLF");
            assertThat(window.words("notice")).anyMatch(words -> words.contains("GB18030"));

            window.type("en", "shadow", "long ");
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            String changed = CHINESE.replace("a shadow", "a long shadow");
            assertThat(file).hasBinaryContent(Encoding.GB18030.encode(changed));

            window.press("Save as UTF-8", "notice-encoding");
            window.await("UTF-8", () -> window.text("status-encoding").startsWith("UTF-8"));
            assertThat(file).hasBinaryContent(changed.getBytes(StandardCharsets.UTF_8));
            window.await("no notice", () -> window.words("notice").isEmpty());
        }
    }

    @Test
    void aCharacterTheEncodingLacksIsAskedAbout() throws Exception {
        String text = Bilingual.POST.replace("细线投下影子", "細線投下影子，這是河邊的一天");
        Path file = Files.write(folder.resolve("post.md"), Encoding.BIG5.encode(text));
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "shadow", "们");

            window.command("save");
            window.press("unsaved-cancel");
            assertThat(file).hasBinaryContent(Encoding.BIG5.encode(text));
            assertThat(window.isDirty()).isTrue();

            window.command("save");
            window.press("encoding-utf8");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).hasBinaryContent(text.replace("shadow", "们shadow").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesThatAreNoTextAreShownToBeReadUntilTheirEncodingIsChosen() throws Exception {
        byte[] bytes = "caf\u00E9 au lait\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("post.md"), bytes);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("BODY", "caf", "typed");
            window.with(bench -> window.part("BODY")
                    .apply(new org.diptych.core.text.TextEdit(new org.diptych.core.text.TextRange(0, 1), "fixed")));
            assertThat(window.part("BODY").content()).isEqualTo("caf\uFFFD au lait\n");
            window.command("save-as");
            assertThat(window.words("notice")).anyMatch(words -> words.contains("cannot be saved"));

            window.press("Reopen with encoding…", "notice-encoding");
            window.with(bench -> choose(bench, "Windows-1252"));
            window.await("the text", () -> window.part("BODY").content().equals("caf\u00E9 au lait\n"));

            window.type("BODY", "caf", "un ");
            window.command("save");
            window.await("saved", () -> window.post().savedAtProperty().get() != null);
            assertThat(file).hasBinaryContent("un caf\u00E9 au lait\n".getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static void choose(Workbench bench, String name) {
        TextField field = (TextField) bench.shell.frame.root().lookup(".choice-list .text-field");
        field.setText(name);
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
