package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.site.SiteWords;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.ui.editor.FxThread;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class FrontMatterWindowTest {
    private static final String POST =
            """
            ---
            title: "[Some Leaves of a Dial 2026.1]"
            date: 2026-01-21 12:36:43 # begun long before
            categories: Notes
            tags:
              - math
              -   llm
              # to be settled
              - 时间
            refplus: true
            mathjax: true
            ---

            <img src="dial.png" width="500"/>

            A summary.

            <!--more-->

            {% language_switch %}

            {% lang_content en %}
            # Leaves
            One {% ref a %}.
            {% endlang_content %}

            {% lang_content zh %}
            # 叶子
            一 {% ref a %}。
            {% endlang_content %}

            {% references %}

            [a] A. (2020).

            {% endreferences %}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aTitleAndATagChangeTheirOwnLinesAndAreTakenBackOneByOne(String lineEnd) {
        String before = POST.replace("\n", lineEnd);
        Path file = WindowFixture.write(folder.resolve("post.md"), before);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            openForm(window);
            TextField title = field(window, "Title");
            TextField tags = field(window, "Tags");

            FxThread.run(title::requestFocus);
            for (String typed : List.of("Leaves:", "Leaves: ", "Leaves: [part 2]", "Leaves: [part 2] \"and more\"")) {
                FxThread.run(() -> title.setText(typed));
                awaitText(window, typed.strip().replace("\"", ""));
            }
            FxThread.run(() -> {
                tags.requestFocus();
                tags.setText("dial: sun");
            });
            press(tags, KeyCode.ENTER);
            awaitText(window, "dial: sun");
            window.command("save");
            window.await(
                    "the saved file",
                    () -> !window.post().session().dirtyProperty().get());

            String titled =
                    before.replace("\"[Some Leaves of a Dial 2026.1]\"", "\"Leaves: [part 2] \\\"and more\\\"\"");
            window.awaitWrites();
            assertThat(WindowFixture.read(file))
                    .isEqualTo(titled.replace("  - 时间", "  - 时间" + lineEnd + "  - \"dial: sun\""));

            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(titled);
            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(before);
            window.await("the form in step", () -> title.getText().equals("[Some Leaves of a Dial 2026.1]"));
        }
    }

    @Test
    void aSwitchAndANewFieldComeOnLinesOfTheirOwnAndTheTextShowsThem() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            openForm(window);

            FxThread.run(() -> find(window, CheckBox.class, box -> box.getText().equals("mathjax"))
                    .fire());
            awaitText(window, "mathjax: false");
            FxThread.run(() -> find(window, CheckBox.class, box -> box.getText().equals("comments"))
                    .fire());
            awaitText(window, "comments: false");
            TextField add = field(window, "Add a field");
            FxThread.run(() -> {
                add.requestFocus();
                add.setText("lay");
            });
            press(add, KeyCode.TAB);
            awaitText(window, "layout:");
            window.await("its field", () -> named(window, "layout") != null);
            FxThread.run(() -> named(window, "layout").setText("1.10"));
            awaitText(window, "1.10");

            assertThat(window.part("FRONT_MATTER").content())
                    .isEqualTo(frontMatter().replace("mathjax: true", "mathjax: false\ncomments: false\nlayout: 1.10"));
            assertThat(window.editor("FRONT_MATTER").area().getText())
                    .isEqualTo(window.part("FRONT_MATTER").content());
        }
    }

    @Test
    void whatTheTextSaysTheFormShowsAndWhatCannotBeReadItWaitsFor() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            openForm(window);
            TextField title = field(window, "Title");

            window.type("FRONT_MATTER", "\ndate", " no: end");
            window.await("the fault", () -> shown(window, Label.class).stream()
                    .anyMatch(label -> label.getText().startsWith("Line 1 cannot be read")));
            assertThat(FxThread.call(title::isDisabled)).isTrue();
            window.press("front-matter-go-to-fault");
            assertThat(window.focused()).isSameAs(window.editor("FRONT_MATTER").area());

            window.command("undo");
            window.await("the form again", () -> !title.isDisabled());
            window.type("FRONT_MATTER", "]\"\ndate", ", mended");
            window.await("the title", () -> title.getText().equals("[Some Leaves of a Dial 2026.1, mended]"));
        }
    }

    @Test
    void theFormIsAPaneAmongTheOthersAndFoldsToItsLine() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            openForm(window);
            TextField title = field(window, "Title");

            window.command("next-pane");
            assertThat(window.focused()).isSameAs(window.editor("FRONT_MATTER").area());
            window.command("previous-pane");
            assertThat(window.focused()).isSameAs(title);
            window.command("front-matter-text");
            assertThat(FxThread.call(() -> window.view().shownEditors()))
                    .extracting(editor -> editor.part().kind())
                    .doesNotContain(SegmentKind.FRONT_MATTER);
            window.command("front-matter-form");
            assertThat(FxThread.call(title::getScene)).isNull();
            assertThat(window.words("part-fold"))
                    .contains("[Some Leaves of a Dial 2026.1] · 2026-01-21 · Notes · math llm 时间");
        }
    }

    @Test
    void theSiteCompletesTagsAndPointsOutItsOwnSpelling() {
        Path file = WindowFixture.write(folder.resolve("post.md"), POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            openForm(window);
            window.with(bench -> bench.hand.surroundings.siteWords().unbind());
            window.with(bench -> bench.hand
                    .surroundings
                    .siteWords()
                    .set(new SiteWords(
                            List.of(new Counted("machine learning", 9), new Counted("java", 4), new Counted("JVM", 1)),
                            List.of())));
            TextField tags = field(window, "Tags");

            FxThread.run(() -> {
                tags.requestFocus();
                tags.setText("learn");
            });
            press(tags, KeyCode.TAB);
            awaitText(window, "- machine learning");
            FxThread.run(() -> tags.setText("Java"));
            press(tags, KeyCode.ENTER);
            awaitText(window, "- Java");
            assertThat(shown(window, Label.class))
                    .extracting(Label::getText)
                    .contains("“Java” is spelled “java” in 4 posts.");
            FxThread.run(() -> find(window, Button.class, button -> "Change to “java”".equals(button.getText()))
                    .fire());
            awaitText(window, "- java");

            assertThat(window.part("FRONT_MATTER").content())
                    .isEqualTo(frontMatter().replace("- 时间", "- 时间\n  - machine learning\n  - java"));
        }
    }

    @Test
    void aPostWithoutFrontMatterIsOfferedOneWhichCanBeTakenBack() {
        String before = "# Only text\r\n\r\nof one language.\r\n";
        Path file = WindowFixture.write(folder.resolve("plain.md"), before);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);

            window.press("front-matter-add");
            window.await(
                    "the form",
                    () -> named(window, "Title") != null
                            && named(window, "Title").isFocused());
            FxThread.run(() -> named(window, "Title").setText("Text"));
            awaitText(window, "title: Text");

            assertThat(window.post().session().fileText())
                    .startsWith("---\r\ntitle: Text\r\ndate: 20")
                    .endsWith("---\r\n\r\n" + before);
            window.command("undo");
            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(before);
        }
    }

    private static String frontMatter() {
        return POST.substring(4, POST.indexOf("\n---\n"));
    }

    private static void openForm(WindowFixture window) {
        window.awaitPosts(1);
        window.command("front-matter-form");
        window.await(
                "the form",
                () -> named(window, "Title") != null && named(window, "Title").isFocused());
    }

    private static void awaitText(WindowFixture window, String text) {
        window.await(text, () -> window.bench
                .hand
                .posts
                .current()
                .orElseThrow()
                .session()
                .parts()
                .get(0)
                .content()
                .replace("\\\"", "")
                .contains(text));
    }

    private static TextField field(WindowFixture window, String name) {
        return find(window, TextField.class, field -> name.equals(field.getAccessibleText()));
    }

    private static TextField named(WindowFixture window, String name) {
        return shown(window, TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElse(null);
    }

    private static <T extends Node> T find(WindowFixture window, Class<T> type, Predicate<T> fits) {
        return shown(window, type).stream().filter(fits).findFirst().orElseThrow();
    }

    private static <T extends Node> List<T> shown(WindowFixture window, Class<T> type) {
        return FxThread.call(() -> {
            List<T> found = new ArrayList<>();
            window.bench.shell.frame.root().lookupAll("*").stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(found::add);
            return found;
        });
    }

    private static void press(Node node, KeyCode code) {
        FxThread.run(() ->
                Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }
}
