package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.diptych.app.commands.SideName;
import org.diptych.core.post.SegmentKind;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class StructureWindowTest {
    @TempDir
    Path folder;

    @Test
    void footnotesAreNumberedInBothLanguagesAsOneStep() {
        String text = Bilingual.POST
                .replace("casts a shadow", "casts[^2] a shadow[^1]")
                .replace(
                        "{% endlang_content %}\n\n{% lang_content zh",
                        "\n[^1]: one\n[^2]: two\n{% endlang_content %}\n\n{% lang_content zh")
                .replace("投下影子", "投下[^7]影子")
                .replace("。\n{% endlang", "。\n\n[^7]: 七\n{% endlang");
        try (WindowFixture window =
                new WindowFixture(folder.resolve("config"), WindowFixture.write(folder.resolve("notes.md"), text))) {
            window.awaitPosts(1);
            String before = FxThread.call(() -> window.part("en").content());
            window.command("renumber-notes");
            window.await("the numbers", () -> window.part("zh").content().contains("投下[^1]影子"));
            assertThat(FxThread.call(() -> window.part("en").content()))
                    .contains("casts[^1] a shadow[^2]")
                    .contains("[^1]: two\n[^2]: one");
            assertThat(FxThread.call(() -> window.part("zh").content())).contains("[^1]: 七");
            window.type("en", "casts", "");
            window.command("undo");
            assertThat(FxThread.call(() -> window.part("en").content())).isEqualTo(before);
            assertThat(FxThread.call(() -> window.part("zh").content())).contains("投下[^7]影子");
        }
    }

    @Test
    void aBodyTypedIntoAnotherIsOfferedItsOwnEditorAndNoCharacterIsLost() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            PostEditor chinese = window.editor("zh");
            window.type("zh", "影子", "长");
            window.command("go-tail");
            window.type("TAIL", "<p>", "{% lang_content fr %}\nBonjour\n{% endlang_content %}\n");
            window.await("the notice", () -> !window.words("notice").isEmpty());
            String text = window.post().session().fileText();

            window.press("notice-drift");
            window.await("a third body", () -> window.post().session().parts().stream()
                    .anyMatch(part -> part.language().equals("fr")));

            assertThat(window.post().session().fileText()).isEqualTo(text);
            assertThat(window.editor("fr").part().content()).isEqualTo("Bonjour");
            assertThat(window.editor("zh")).isSameAs(chinese);
            window.await("no notice", () -> window.words("notice").isEmpty());
            window.with(bench -> chinese.undo());
            assertThat(window.part("zh").content()).doesNotContain("长");
        }
    }

    @Test
    void aNewArrangementIsTakenBackWhereTheAuthorStandsAndThenWhatWasTyped() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.type("en", "The string", "{% endlang_content %}\n{% lang_content fr %}\n");
            window.press("notice-drift");
            window.await("a third body", () -> window.post().session().parts().stream()
                    .anyMatch(part -> part.language().equals("fr")));
            PostEditor there = window.editor("fr");
            assertThat(window.focused()).isSameAs(there.area());

            window.command("undo");
            assertThat(window.focused()).isSameAs(window.editor("en").area());
            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(Bilingual.POST);
            assertThat(window.post().session().dirtyProperty().get()).isFalse();
        }
    }

    @Test
    void aPostWithoutLanguagesHasOneBody() {
        Path file = WindowFixture.write(folder.resolve("plain.md"), "---\ntitle: Plain\n---\nOnly text.\n");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);

            window.type("BODY", "text", "plain ");

            assertThat(window.post().session().fileText()).endsWith("Only plain text.\n");
            assertThat(window.words("part-header")).contains("Body");
        }
    }

    @Test
    void anEmptyFileCanBeWrittenInto() {
        Path file = WindowFixture.write(folder.resolve("empty.md"), "");
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);

            window.with(bench -> bench.hand.views.editor().orElseThrow().area().replaceSelection("First words"));

            assertThat(window.post().session().fileText()).isEqualTo("First words");
        }
    }

    @Test
    void oneLanguageCanBeSeenAloneAndTheOtherComesBack() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            window.command("go-second-body");

            window.command("only-language");
            assertThat(window.view().shownEditors())
                    .extracting(editor -> editor.part().language())
                    .containsExactly("zh");

            window.command("go-first-body");
            assertThat(window.view().shownEditors())
                    .extracting(editor -> editor.part().language())
                    .containsExactly("en");

            window.command("only-language");
            assertThat(window.view().shownEditors()).hasSize(2);
        }
    }

    @Test
    void foldedPartsSayInOneLineWhatTheyHold() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);

            assertThat(window.words("part-fold"))
                    .contains("Two leaves · 2026-11-20 · Notes · dial time", "A summary.", "1 entry");
        }
    }

    @Test
    void whatStandsBetweenSummaryAndBodiesCanBeEdited() {
        String text =
                Bilingual.POST.replace("{% language_switch %}\n", "{% language_switch %}\n\n![A dial](dial.png)\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            assertThat(window.words("part-fold")).contains("Before the bodies");

            window.with(bench -> bench.hand.views.current().orElseThrow().openPart(SegmentKind.BETWEEN));
            window.type("BETWEEN", "dial.png", "sun");

            assertThat(window.post().session().fileText()).isEqualTo(text.replace("dial.png", "sundial.png"));
        }
    }

    @Test
    void aBodyIsAsLongAsThePageSays() {
        String text = Bilingual.POST.replace("# One", "# One\n[dial](https://example.org/a/long/way) $\\alpha$\n");
        Path file = WindowFixture.write(folder.resolve("post.md"), text);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            int said = window.post().factsProperty().get().analysis().preview().sections().stream()
                    .filter(section -> section.language().equals("en"))
                    .mapToInt(section -> section.count().total())
                    .sum();

            window.await("the count", () -> window.words("part-header").contains(said + " words"));
        }
    }

    @Test
    void theLeastWindowHasRoomForPanelTextAndPage() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            for (SideName side : SideName.values()) {
                window.with(bench -> bench.shell.frame.setSide(Optional.of(side)));
                window.with(bench -> bench.shell.frame.root().applyCss());

                assertThat(FxThread.call(() -> window.bench.shell.frame.root().minWidth(-1)))
                        .as(side.name())
                        .isLessThanOrEqualTo(720);
            }
        }
    }
}
