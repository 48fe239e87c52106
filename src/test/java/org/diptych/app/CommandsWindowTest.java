package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import org.diptych.app.commands.CommandMenu;
import org.diptych.app.commands.CommandWords;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.shared.Command;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
class CommandsWindowTest {
    @TempDir
    Path folder;

    @Test
    void everyCommandIsNamedOnceInBothLanguagesAndNoTwoShareTheirKeys() {
        try (WindowFixture window = new WindowFixture(folder)) {
            List<Command> commands = window.bench.furnishing.commands.all();

            assertThat(commands).extracting(Command::id).doesNotHaveDuplicates();
            assertThat(commands.stream()
                            .flatMap(command -> command.keys().stream())
                            .map(KeyCombination::getDisplayText))
                    .doesNotHaveDuplicates()
                    .contains("Ctrl+S", "Ctrl+Shift+P", "Ctrl+\\", "F8", "F6");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                CommandWords words = new CommandWords(Messages.of("app", locale));
                assertThat(commands)
                        .allSatisfy(command ->
                                assertThat(words.plain(command)).isNotBlank().doesNotContain("_"));
            }
        }
    }

    @Test
    void withinAMenuNoTwoCommandsShareAMnemonic() {
        try (WindowFixture window = new WindowFixture(folder)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                CommandWords words = new CommandWords(Messages.of("app", locale));
                for (CommandMenu menu : window.bench.furnishing.commands.menus()) {
                    assertThat(menu.commands().stream()
                                    .map(words::of)
                                    .filter(name -> name.contains("_"))
                                    .map(name -> name.substring(name.indexOf('_') + 1, name.indexOf('_') + 2)
                                            .toLowerCase(Locale.ROOT)))
                            .as(menu.id() + " " + locale)
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theMenuBarOffersEveryCommand() {
        try (WindowFixture window = new WindowFixture(folder)) {
            MenuBar bar = (MenuBar)
                    FxThread.call(() -> window.bench.shell.frame.root().lookup(".menu-bar"));

            assertThat(bar.getMenus().stream()
                            .flatMap(menu -> menu.getItems().stream())
                            .filter(item -> item.getId() != null)
                            .map(item -> item.getId().replaceFirst("^command-", "")))
                    .containsExactlyElementsOf(window.bench.furnishing.commands.all().stream()
                            .map(Command::id)
                            .toList());
        }
    }

    @Test
    void withoutAPostOnlyWhatNeedsNoneCanBeRun() throws Exception {
        java.nio.file.Files.writeString(folder.resolve("session.properties"), "posts=0\n");
        try (WindowFixture window = new WindowFixture(folder)) {
            assertThat(window.bench.furnishing.commands.all())
                    .filteredOn(command -> command.enabled().get())
                    .extracting(Command::id)
                    .contains("new", "open", "palette", "quit")
                    .doesNotContain("save", "close", "undo", "find", "export", "bold", "cite", "page");
            window.await(
                    "nothing to export",
                    () -> window.bench.shell.frame.root().lookup("#tool-export").isDisabled());
        }
    }

    @Test
    void theMenuMarksWhatIsSoAndSpeaksOfThePostsOwnLanguages() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            assertThat(window.marked()).contains("page-follow", "page", "line-numbers", "dialect-pandoc");

            window.command("page-second");
            window.command("line-numbers");
            window.command("theme-dark");
            window.command("dialect-hexo");
            window.command("side-outline");
            window.command("page");

            assertThat(window.marked())
                    .containsExactlyInAnyOrder("page-second", "theme-dark", "dialect-hexo", "side-outline", "in-step");
            assertThat(FxThread.call(
                            () -> window.bench.ground.settings.get().page().languages()))
                    .isEqualTo("zh");
            CommandWords words = new CommandWords(Messages.of("app", Locale.ENGLISH));
            assertThat(window.bench.furnishing.commands.all())
                    .extracting(words::plain)
                    .contains("Preview: English", "Preview: 中文");
        }
    }

    @Test
    void commandsOnTextLeaveTheEditorAloneWhileAFieldHasTheFocus() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        try (WindowFixture window = new WindowFixture(folder.resolve("config"), file)) {
            window.awaitPosts(1);
            String before = window.post().session().fileText();
            window.command("front-matter-form");
            window.await("the form", () -> window.focused() instanceof TextField);
            TextField title = (TextField) window.focused();

            for (String id : List.of(
                    "bold",
                    "italic",
                    "code",
                    "link",
                    "formula",
                    "table",
                    "lines-up",
                    "lines-down",
                    "duplicate-lines",
                    "cite")) {
                window.command(id);
                assertThat(window.focused()).as(id).isSameAs(title);
            }
            assertThat(window.post().session().fileText()).isEqualTo(before);

            FxThread.run(() -> title.setText("Other"));
            window.await("the title", () -> window.bench
                    .hand
                    .posts
                    .current()
                    .orElseThrow()
                    .session()
                    .fileText()
                    .contains("title: Other"));
            window.command("undo");
            assertThat(window.post().session().fileText()).isEqualTo(before);

            window.command("find");
            TextField sought = (TextField) window.focused();
            assertThat(sought).isNotSameAs(title);
            FxThread.run(() -> sought.replaceSelection("sought"));
            window.command("select-all");
            window.command("bold");
            assertThat(FxThread.<String>call(sought::getSelectedText)).isEqualTo("sought");
            window.command("undo");
            assertThat(FxThread.<String>call(sought::getText)).isEmpty();
            assertThat(window.post().session().fileText()).isEqualTo(before);
        }
    }
}
