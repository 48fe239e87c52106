package org.diptych.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Window;
import org.diptych.app.commands.CommandMenu;
import org.diptych.app.commands.CommandWords;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.FxThread;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.Command;
import org.diptych.ui.shared.Keyboard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Menus take the letters that are underlined in them, and nothing of what is pressed at one lands in the text. */
@Tag("window")
class MenuKeysWindowTest {
    @TempDir
    Path folder;

    @Test
    void aMenusLetterChoosesTheItemAndNothingIsTyped() {
        try (WindowFixture window = open()) {
            Keyboard.press(KeyCode.ALT, KeyCode.I);
            assertThat(openMenus()).hasSize(1);
            Keyboard.press(KeyCode.T);
            assertThat(openMenus()).isEmpty();
            assertThat(window.part("en").content()).contains("|---|").contains("# One");

            window.command("undo");
            Keyboard.press(KeyCode.ALT, KeyCode.I);
            Keyboard.press(KeyCode.ALT, KeyCode.T);
            assertThat(window.part("en").content()).contains("|---|");
            window.command("undo");
            assertThat(window.isDirty()).isFalse();
            assertThat(window.focused()).isSameAs(window.editor("en").area());
            Keyboard.type("x");
            assertThat(window.part("en").content()).startsWith("x# One");
        }
    }

    @Test
    void whatNoItemAnswersToIsSwallowedWhileAMenuIsOpen() {
        try (WindowFixture window = open()) {
            Keyboard.press(KeyCode.ALT, KeyCode.I);
            Keyboard.type("zw19");
            Keyboard.press(KeyCode.CONTROL, KeyCode.D);
            Keyboard.press(KeyCode.BACK_SPACE);
            Keyboard.press(KeyCode.DELETE);
            Keyboard.press(KeyCode.TAB);
            Keyboard.press(KeyCode.F8);
            assertThat(openMenus()).hasSize(1);
            Keyboard.press(KeyCode.ESCAPE);

            assertThat(openMenus()).isEmpty();
            assertThat(window.isDirty()).isFalse();
            assertThat(window.focused()).isSameAs(window.editor("en").area());
        }
    }

    @Test
    void altAloneAndF10GiveTheBarTheKeysUntilEscape() {
        try (WindowFixture window = open()) {
            for (KeyCode way : List.of(KeyCode.ALT, KeyCode.F10)) {
                Keyboard.press(way);
                Keyboard.press(KeyCode.ESCAPE);
                assertThat(window.focused())
                        .as("after " + way)
                        .isSameAs(window.editor("en").area());
                Keyboard.press(way);
                Keyboard.type("zq");
                assertThat(window.isDirty()).isFalse();
                Keyboard.type("i");
                assertThat(openMenus()).as(way + " I").hasSize(1);
                Keyboard.type("t");
                assertThat(window.part("en").content()).contains("|---|");
                window.command("undo");
                Keyboard.press(way);
                Keyboard.press(KeyCode.RIGHT);
                Keyboard.press(KeyCode.DOWN);
                assertThat(openMenus()).as(way + " right, down").hasSize(1);
                Keyboard.press(way);
                assertThat(openMenus()).isEmpty();
                assertThat(window.focused()).isSameAs(window.editor("en").area());
            }
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void theMenuOfTheTextIsOpenedByKeys() {
        try (WindowFixture window = open()) {
            for (List<KeyCode> keys : List.of(List.of(KeyCode.CONTEXT_MENU), List.of(KeyCode.SHIFT, KeyCode.F10))) {
                Keyboard.press(keys.toArray(KeyCode[]::new));
                assertThat(openMenus()).as(keys + "").hasSize(1);
                Keyboard.press(KeyCode.ESCAPE);
                assertThat(openMenus()).isEmpty();
                assertThat(window.focused()).isSameAs(window.editor("en").area());
            }
        }
    }

    @Test
    void enterAndBlankChooseTheItemAndAreNotTyped() {
        try (WindowFixture window = open()) {
            Keyboard.press(KeyCode.ALT, KeyCode.E);
            Keyboard.press(KeyCode.UP);
            Keyboard.press(KeyCode.ESCAPE);
            Keyboard.press(KeyCode.ALT, KeyCode.G);
            Keyboard.press(KeyCode.DOWN);
            Keyboard.press(KeyCode.DOWN);
            Keyboard.press(KeyCode.SPACE);
            assertThat(window.focused()).isSameAs(window.editor("zh").area());
            Keyboard.press(KeyCode.ALT, KeyCode.G);
            Keyboard.press(KeyCode.DOWN);
            Keyboard.press(KeyCode.ENTER);
            assertThat(window.focused()).isSameAs(window.editor("en").area());
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void theBarDoesNotOpenBehindASheet() {
        try (WindowFixture window = open()) {
            window.command("settings");
            Keyboard.press(KeyCode.ALT, KeyCode.I);
            Keyboard.press(KeyCode.F10);
            Keyboard.press(KeyCode.ALT);
            Keyboard.type("it");
            assertThat(openMenus()).isEmpty();
            assertThat(window.isDirty()).isFalse();
        }
    }

    @Test
    void theEditorsOwnMenuTakesItsLetters() {
        try (WindowFixture window = open()) {
            PostEditor editor = window.editor("en");
            FxThread.run(() -> {
                editor.area().selectRange(2, 5);
                Bounds place = editor.localToScreen(editor.getBoundsInLocal());
                editor.area().getContextMenu().show(editor.area(), place.getMinX() + 40, place.getMinY() + 40);
            });
            Keyboard.type("zq");
            assertThat(openMenus()).hasSize(1);
            Keyboard.type("b");
            assertThat(openMenus()).isEmpty();
            assertThat(window.part("en").content()).startsWith("# **One**");
            assertThat(window.focused()).isSameAs(editor.area());
        }
    }

    @Test
    void theEditorsOwnMenuShowsTheKeysOfTheWindowsCommands() {
        try (WindowFixture window = open()) {
            PostEditor editor = window.editor("en");
            List<MenuItem> items = FxThread.call(() -> {
                Bounds place = editor.localToScreen(editor.getBoundsInLocal());
                ContextMenu menu = editor.area().getContextMenu();
                menu.show(editor.area(), place.getMinX() + 40, place.getMinY() + 40);
                return menu.getItems().stream()
                        .filter(item -> item.getText() != null)
                        .toList();
            });
            assertThat(items).hasSizeGreaterThan(8).allSatisfy(item -> assertThat(item.getAccelerator())
                    .as(item.getText())
                    .isNotNull()
                    .isEqualTo(window.bench
                            .furnishing
                            .commands
                            .find(item.getId())
                            .flatMap(Command::keys)
                            .orElseThrow()));
        }
    }

    @Test
    void lettersAreUnderlinedInAnOpenMenu() {
        try (WindowFixture window = open()) {
            Keyboard.press(KeyCode.ALT, KeyCode.I);
            window.await("underlines", () -> Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .anyMatch(menu -> underlines(menu.getScene().getRoot()) > 5));
            Keyboard.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void everyItemHasALetterOfItsOwnInBothLanguages() {
        try (WindowFixture window = open()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                CommandWords words = new CommandWords(Messages.of("app", locale));
                List<CommandMenu> menus = window.bench.furnishing.commands.menus();
                assertThat(menus.stream().map(words::of).map(MenuKeysWindowTest::letter))
                        .as("the bar " + locale)
                        .doesNotContain("")
                        .doesNotHaveDuplicates();
                for (CommandMenu menu : menus) {
                    assertThat(menu.commands().stream().map((Command command) -> letter(words.of(command))))
                            .as(menu.id() + " " + locale)
                            .doesNotContain("")
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void aContextMenusItemsHaveLettersOfTheirOwnInBothLanguages() {
        Map<String, List<String>> menus = Map.of(
                "editor", List.of("undo", "redo", "cut", "copy", "paste", "selectAll", "strong", "emphasis", "link"),
                "preview", List.of("copy", "source"),
                "diff", List.of("before", "after"),
                "panels", List.of("goTo", "edit", "menu.rename-site", "up", "down", "delete"));
        Map<String, String> keys =
                Map.of("editor", "editor.menu.", "preview", "menu.", "diff", "diff.copy.", "panels", "references.");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            menus.forEach((area, items) -> {
                Messages words = Messages.of(area, locale);
                assertThat(items.stream().map(item -> letter(words.get(keys.get(area) + item))))
                        .as(area + " " + locale)
                        .doesNotContain("")
                        .doesNotHaveDuplicates();
            });
        }
    }

    private WindowFixture open() {
        Path file = WindowFixture.write(folder.resolve("post.md"), Bilingual.POST);
        WindowFixture window = new WindowFixture(folder.resolve("config"), file);
        window.awaitPosts(1);
        FxThread.run(() -> {
            window.editor("en").requestFocus();
            window.editor("en").area().moveTo(0);
        });
        return window;
    }

    private static List<Window> openMenus() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .filter(Window::isShowing)
                .toList());
    }

    private static long underlines(Node root) {
        return root.lookupAll(".mnemonic-underline").stream()
                .map(Shape.class::cast)
                .filter(line -> line.getStroke() instanceof Color color && color.getOpacity() > 0)
                .count();
    }

    private static String letter(String label) {
        int mark = label.indexOf('_');
        return mark < 0 ? "" : label.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
    }
}
