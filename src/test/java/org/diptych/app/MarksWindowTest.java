package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.text.PostSession;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks that are put in by a command, as an author sees them. */
@Tag("window")
class MarksWindowTest {
    private static final String POST = "---\ntitle: Marks\n---\n{% lang_content en %}\n## The dial\n\nWords here.\n"
            + "\n## The string\n\nMore.\n{% endlang_content %}\n{% lang_content zh %}\n文字。\n{% endlang_content %}\n";

    @TempDir
    Path folder;

    @Test
    void headingsQuotesAndListingsAreMadeAndTakenBackEachInOneStep() {
        try (WindowFixture window = open()) {
            window.type("en", "Words", "");
            window.command("quote-lines");
            assertThat(english(window)).contains("\n> Words here.\n");
            window.command("quote-lines");
            window.command("heading");
            assertThat(english(window)).contains("\n## Words here.\n");
            window.command("heading-lower");
            assertThat(english(window)).contains("\n### Words here.\n");
            for (int i = 0; i < 4; i++) {
                window.command("undo");
            }
            assertThat(window.text()).isEqualTo(POST);
            FxThread.run(() -> editor(window).area().selectLine());
            window.command("code-block");
            window.key("p", "y", "t");
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("\n```python\nWords here.\n```\n");
        }
    }

    @Test
    void aFootnoteGetsItsNumberAndOneGoesThereAndBack() {
        try (WindowFixture window = open()) {
            window.type("en", " here", "");
            window.command("footnote");
            window.key("A", "n");
            assertThat(english(window)).contains("Words[^1] here.").endsWith("More.\n\n[^1]: An");
            window.command("follow-citation");
            assertThat(before(window)).endsWith("Words[^1]");
            window.command("footnote");
            assertThat(before(window)).endsWith("[^1]: ");
            window.command("undo");
            window.command("undo");
            assertThat(window.text()).isEqualTo(POST);
        }
    }

    @Test
    void aLinkLeadsToAHeadingOfThePostAndToAPostOfTheSite() throws IOException {
        Files.createDirectories(folder.resolve("blog/source/_posts"));
        WindowFixture.write(folder.resolve("blog/_config.yml"), "title: Leaves\n");
        WindowFixture.write(folder.resolve("blog/source/_posts/tides.md"), "---\ntitle: Tides\n---\nWords.\n");
        Path post = WindowFixture.write(folder.resolve("blog/source/_posts/marks.md"), POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), post)) {
            window.awaitPosts(1);
            window.awaitSite();
            window.type("en", "Words", "");
            FxThread.run(() -> editor(window)
                    .area()
                    .selectRange(
                            editor(window).area().getCaretPosition(),
                            editor(window).area().getCaretPosition() + 5));
            window.command("link-heading");
            window.await("the headings", () -> window.isShownNow(".citation-picker"));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("[Words](#the-string) here.");
            window.type("en", "More.", "");
            window.await("the posts", () -> {
                window.bench.shell.dispatcher.run(
                        window.bench.furnishing.commands.find("link-post").orElseThrow());
                if (window.isShownNow(".citation-picker")) {
                    return true;
                }
                window.bench.shell.dispatcher.run(
                        window.bench.furnishing.commands.find("undo").orElseThrow());
                return false;
            });
            window.key("t", "i", "d");
            window.press(KeyCode.ENTER);
            assertThat(english(window)).contains("{% post_link tides %}More.");
        }
    }

    @Test
    void theExcerptEndsBeforeTheLanguagesAndOnlyOnce() {
        try (WindowFixture window = open()) {
            window.type("en", "Words", "");
            window.await("the text read", () -> isRead(window));
            window.command("more");
            window.await("the mark", () -> window.text().contains("more"));
            assertThat(window.text()).contains("---\n<!--more-->\n\n{% lang_content en %}");
            String once = window.text();
            window.await("the new text read", () -> isRead(window));
            window.type("en", "More", "");
            window.command("more");
            assertThat(window.text()).isEqualTo(once);
        }
    }

    @Test
    void aSymbolIsFoundByItsName() {
        try (WindowFixture window = open()) {
            window.type("en", " here", "");
            window.command("symbol");
            window.await("the list", () -> window.isShownNow(".choice-list"));
            FxThread.run(() -> {
                TextField field = (TextField) window.bench.shell.frame.root().lookup(".choice-list .text-field");
                field.setText("em dash");
                Event.fireEvent(
                        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            assertThat(english(window)).contains("Words— here.");
        }
    }

    @Test
    void anAddressAloneOffersTheTitleOfItsPageOnlyWhereTheAuthorLetsItLook() {
        try (WindowFixture window = open()) {
            AtomicInteger asked = new AtomicInteger();
            window.with(bench -> bench.writing.titles.findBy(address -> {
                asked.incrementAndGet();
                return Optional.of("Shadows [1]");
            }));
            window.type("en", " here", " ");
            paste(window, "https://example.org/a");
            assertThat(english(window)).contains("Words https://example.org/a here.");
            window.command("undo");
            assertThat(asked).hasValue(0);

            window.with(bench -> bench.ground.settings.change(
                    all -> all.withInsert(all.insert().withPageTitles(true))));
            paste(window, "https://example.org/a");
            window.await(
                    "the offer", () -> !window.bench.ground.notices.notices().isEmpty());
            assertThat(english(window)).contains("Words https://example.org/a here.");
            FxThread.run(() -> window.bench
                    .ground
                    .notices
                    .notices()
                    .get(0)
                    .actions()
                    .get(0)
                    .run()
                    .run());
            assertThat(english(window)).contains("Words [Shadows \\[1\\]](https://example.org/a) here.");
            window.command("undo");
            assertThat(english(window)).contains("Words https://example.org/a here.");
        }
    }

    private static void paste(WindowFixture window, String text) {
        FxThread.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        window.command("paste");
    }

    private WindowFixture open() {
        WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("post.md"), POST));
        window.awaitPosts(1);
        return window;
    }

    private static String english(WindowFixture window) {
        return FxThread.call(() -> window.part("en").content());
    }

    private static boolean isRead(WindowFixture window) {
        PostSession session = window.bench.hand.posts.current().orElseThrow().session();
        return session.analysisProperty().get().revision() == session.revision();
    }

    private static PostEditor editor(WindowFixture window) {
        return window.bench.hand.views.editor().orElseThrow();
    }

    private static String before(WindowFixture window) {
        return FxThread.call(
                () -> editor(window).area().getText(0, editor(window).area().getCaretPosition()));
    }
}
