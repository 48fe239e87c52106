package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture comes into a post: its file beside the post's others, its link in the text, in one step. */
@Tag("window")
class PicturesWindowTest {
    @TempDir
    Path folder;

    private Path post;

    @BeforeEach
    void makeSite() throws IOException {
        folder = folder.toRealPath();
        Files.createDirectories(folder.resolve("blog/source/_posts/leaves"));
        WindowFixture.write(folder.resolve("blog/_config.yml"), "title: Leaves\npost_asset_folder: true\n");
        post = WindowFixture.write(folder.resolve("blog/source/_posts/leaves.md"), Bilingual.POST);
    }

    @Test
    void aCopiedPictureIsKeptAndWrittenInOneStepThatCanBeTakenBackWithItsFile() throws IOException {
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            ClipboardContent content = new ClipboardContent();
            WritableImage image = new WritableImage(20, 10);
            image.getPixelWriter().setColor(3, 4, Color.RED);
            content.putImage(image);
            paste(window, content);
            window.await("the sheet", () -> window.bench.shell.frame.root().lookup(".picture-sheet") != null);
            field(window, ".picture-name", "dial.png");
            field(window, ".picture-alt", "A dial");
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup("#picture-insert")).fire());
            window.await("the link", () -> window.text().contains("![A dial](dial.png)"));

            Path kept = post.resolveSibling("leaves/dial.png");
            assertThat(Files.readAllBytes(kept)).startsWith(0x89, 'P', 'N', 'G');
            window.command("undo");
            window.await("the text as it was", () -> window.text().equals(Bilingual.POST));
            assertThat(kept).exists();
            window.await(
                    "the offer", () -> window.words("notice").stream().anyMatch(said -> said.contains("dial.png")));
            FxThread.run(() -> window.bench.ground.notices.notices().stream()
                    .flatMap(notice -> notice.actions().stream())
                    .findFirst()
                    .orElseThrow()
                    .run()
                    .run());
            window.await("the file gone", () -> !Files.exists(kept));
        }
    }

    @Test
    void severalCopiedFilesComeAtOnceAndNoneIsWrittenOver() throws IOException {
        Path one = Files.write(folder.resolve("a b.png"), new byte[] {1, 2});
        Path two = Files.write(folder.resolve("c.jpg"), new byte[] {3});
        WindowFixture.write(post.resolveSibling("leaves/c.jpg"), "another");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(one.toFile(), two.toFile()));
            paste(window, content);
            window.await("the sheet", () -> window.bench.shell.frame.root().lookup(".picture-sheet") != null);
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup("#picture-insert")).fire());
            window.await("the links", () -> window.text().contains("![](a-b.png)\n\n![](c-2.jpg)"));

            assertThat(post.resolveSibling("leaves/a-b.png")).hasBinaryContent(new byte[] {1, 2});
            assertThat(WindowFixture.read(post.resolveSibling("leaves/c.jpg"))).isEqualTo("another");
        }
    }

    @Test
    void aPictureThatIsNotThereIsFoundInTheTextUntilItIsThere() throws IOException {
        Path shown = WindowFixture.write(
                post.resolveSibling("shown.md"), Bilingual.POST.replaceFirst("\\n\\n", "\n\n![x](nope.png)\n\n"));
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), shown)) {
            window.awaitPosts(1);
            window.await("the finding", () -> rules(window).contains("picture-missing"));
            Files.createDirectories(folder.resolve("blog/source/_posts/shown"));
            Files.write(folder.resolve("blog/source/_posts/shown/nope.png"), new byte[] {1});
            Files.write(folder.resolve("blog/source/_posts/shown/other.png"), new byte[] {1});
            // As when the author comes back to the window.
            window.with(bench -> bench.writing.pictureFiles.look());
            window.await(
                    "the picture",
                    () -> !rules(window).contains("picture-missing")
                            && rules(window).contains("unused-file"));
        }
    }

    @Test
    void aPictureGoesToTheAuthorsHostAndItsErrorIsShown() throws IOException {
        Path picture = Files.write(folder.resolve("a (1).png"), new byte[] {1, 2});
        Path program = folder.resolve("put it");
        WindowFixture.write(
                program,
                "#!/bin/sh\nif [ ! -e " + folder + "/ready ]; then echo 'quota is used up' >&2;"
                        + " exit 1; fi\necho uploading\necho \"https://example.org/$1/$(basename \"$2\")\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            window.with(bench -> bench.ground.settings.change(all ->
                    all.withInsert(all.insert().withHost(all.insert().host().withCommand("'" + program + "' $HOME")))));
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(picture.toFile()));
            paste(window, content);
            window.await("the sheet", () -> window.isShownNow(".picture-sheet"));
            FxThread.run(() -> ((RadioButton) window.bench.shell.frame.root().lookup("#picture-host")).fire());
            field(window, ".picture-alt", "A dial");
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup("#picture-insert")).fire());
            window.await(
                    "the error",
                    () -> window.isShownNow("#upload-said")
                            && ((TextArea) window.bench.shell.frame.root().lookup("#upload-said"))
                                    .getText()
                                    .contains("quota is used up"));
            assertThat(window.text()).isEqualTo(Bilingual.POST);

            WindowFixture.write(folder.resolve("ready"), "");
            FxThread.run(() -> ((Button) window.bench.shell.frame.root().lookup("#upload-again")).fire());
            // Without a shell nothing stands for anything else.
            window.await("the link", () -> window.text().contains("![A dial](https://example.org/$HOME/a-1.png)"));
            assertThat(post.resolveSibling("leaves")).isEmptyDirectory();
        }
    }

    @Test
    void anUploadIsEndedByTheAuthor() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {1, 2});
        Path program = WindowFixture.write(
                folder.resolve("slow"),
                "#!/bin/sh\necho $$ > " + folder + "/pid.new; mv " + folder + "/pid.new " + folder
                        + "/pid\nexec sleep 600\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            window.with(bench -> bench.ground.settings.change(all ->
                    all.withInsert(all.insert().withHost(all.insert().host().withCommand(program.toString())))));
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(picture.toFile()));
            paste(window, content);
            window.await("the sheet", () -> window.isShownNow(".picture-sheet"));
            FxThread.run(() -> {
                ((RadioButton) window.bench.shell.frame.root().lookup("#picture-host")).fire();
                ((Button) window.bench.shell.frame.root().lookup("#picture-insert")).fire();
            });
            window.await("the command", () -> Files.exists(folder.resolve("pid")));
            long pid = Long.parseLong(WindowFixture.read(folder.resolve("pid")).strip());
            window.press("upload-end");
            window.await(
                    "its end",
                    () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
            assertThat(window.isShown("upload-end")).isFalse();
            assertThat(window.text()).isEqualTo(Bilingual.POST);
        }
    }

    private static List<String> rules(WindowFixture window) {
        return window.bench.hand.posts.current().orElseThrow().factsProperty().get().analysis().findings().stream()
                .map(finding -> finding.rule())
                .toList();
    }

    private static void paste(WindowFixture window, ClipboardContent content) {
        FxThread.run(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            window.bench.hand.views.editor().orElseThrow().area().paste();
        });
    }

    private static void field(WindowFixture window, String style, String text) {
        FxThread.run(() -> ((TextField) window.bench.shell.frame.root().lookup(style)).setText(text));
    }
}
