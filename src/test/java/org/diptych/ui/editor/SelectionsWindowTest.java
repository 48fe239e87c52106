package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.SegmentKind;
import org.diptych.desk.text.PostSession;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands and keys on whatever may be selected: a line with its end, everything, nothing at all. */
@Tag("window")
class SelectionsWindowTest {

    @Test
    void aLineSelectedWithItsEndBecomesALinkAndBoldAndTheEndStays() {
        try (EditorFixture editor = EditorFixture.open("abcdefghi\nnext\n")) {
            editor.at("abcdefghi|\n|next\n")
                    .run(() -> editor.editor().commands().toggleLink());
            assertThat(editor.state()).startsWith("[abcdefghi](").endsWith("\nnext\n");

            editor.run(() -> editor.editor().undo());
            editor.at("|abcdefghi\n|next\n")
                    .run(() -> editor.editor().commands().toggleStrong());
            assertThat(text(editor)).isEqualTo("**abcdefghi**\nnext\n");
        }
    }

    @Test
    void anAddressPastedOverWordsMakesThemALinkAndOverAnythingElseIsText() {
        String address = "https://example.org/a";
        assertThat(pasted("one |two words| three\n", address))
                .isEqualTo("one [two words](https://example.org/a) three\n");
        assertThat(pasted("one |two| three\n", "no address")).isEqualTo("one no address three\n");
        assertThat(pasted("see [a](|https://old.example|)\n", address)).isEqualTo("see [a](https://example.org/a)\n");
        assertThat(pasted("see |https://old.example|\n", address)).isEqualTo("see https://example.org/a\n");
        assertThat(pasted("|[a](b)| c\n", address)).isEqualTo("https://example.org/a c\n");
        assertThat(pasted("```\nurl = |x|\n```\n", address)).isEqualTo("```\nurl = https://example.org/a\n```\n");
        assertThat(pasted("one || two\n", address)).isEqualTo("one https://example.org/a two\n");
    }

    private static String pasted(String state, String clipboard) {
        try (EditorFixture editor = EditorFixture.open(state.replace("|", ""))) {
            editor.at(state.replace("||", "|")).run(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString(clipboard);
                Clipboard.getSystemClipboard().setContent(content);
                editor.editor().area().paste();
            });
            return text(editor);
        }
    }

    @Test
    void theLinesOfOneParagraphBecomeOneLink() {
        try (EditorFixture editor = EditorFixture.open("one\ntwo\n\nthree\n")) {
            editor.at("o|ne\ntw|o\n\nthree\n")
                    .run(() -> editor.editor().commands().toggleLink());
            assertThat(text(editor)).startsWith("o[ne\ntw](").endsWith(")o\n\nthree\n");

            String before = text(editor);
            editor.run(() -> {
                editor.editor().area().selectAll();
                editor.editor().commands().toggleLink();
            });
            assertThat(text(editor)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "ab",
                "ab\ncd",
                "ab\n\n",
                "1. a\n2. b\n",
                "- [ ] a\n",
                "> q\n> \n",
                "**b**\n",
                "[a](b)\nc"
            })
    void everyCommandTakesEverySelectionAndCanBeTakenBack(String text) {
        try (EditorFixture editor = EditorFixture.open(text)) {
            List<Integer> places = edges(text);
            commands(editor)
                    .forEach((name, command) -> FxThread.run(() -> {
                        for (int anchor : places) {
                            for (int caret : places) {
                                check(editor.editor(), text, name, command, anchor, caret);
                            }
                        }
                    }));
        }
    }

    /** Where lines begin and end, and beside that. */
    private static List<Integer> edges(String text) {
        return IntStream.rangeClosed(0, text.length())
                .filter(at ->
                        at == 0 || at >= text.length() - 1 || text.charAt(at - 1) == '\n' || text.charAt(at) == '\n')
                .boxed()
                .toList();
    }

    private static String text(EditorFixture editor) {
        return editor.ask(shown -> shown.area().getText());
    }

    private static void check(
            PostEditor shown, String text, String name, Consumer<PostEditor> command, int anchor, int caret) {
        shown.area().selectRange(anchor, caret);
        try {
            command.accept(shown);
        } catch (RuntimeException fault) {
            throw new AssertionError(name + " with " + anchor + " to " + caret + " selected", fault);
        }
        assertThat(shown.part().content()).isEqualTo(shown.area().getText());
        for (int steps = 0; steps < 3 && !shown.area().getText().equals(text); steps++) {
            shown.undo();
        }
        assertThat(shown.area().getText()).as(name + " taken back").isEqualTo(text);
    }

    private static Map<String, Consumer<PostEditor>> commands(EditorFixture keys) {
        Map<String, Consumer<PostEditor>> commands = new LinkedHashMap<>();
        commands.put("bold", shown -> shown.commands().toggleStrong());
        commands.put("italic", shown -> shown.commands().toggleEmphasis());
        commands.put("code", shown -> shown.commands().toggleCode());
        commands.put("strike", shown -> shown.commands().toggleStrike());
        commands.put("link", shown -> shown.commands().toggleLink());
        commands.put("lines up", shown -> shown.commands().moveLinesUp());
        commands.put("lines down", shown -> shown.commands().moveLinesDown());
        commands.put("duplicate", shown -> shown.commands().duplicateLines());
        commands.put("formula", shown -> shown.commands().insertAround("$", "$"));
        commands.put("block", shown -> shown.commands().insertBlock("$$\n\n$$", 3));
        commands.put("cut", shown -> shown.area().cut());
        for (KeyCode key : List.of(
                KeyCode.ENTER,
                KeyCode.TAB,
                KeyCode.BACK_SPACE,
                KeyCode.DELETE,
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP,
                KeyCode.HOME,
                KeyCode.END)) {
            for (String modifiers : List.of("", "shift", "ctrl", "ctrl shift")) {
                commands.put(key + " " + modifiers, shown -> keys.press(key, modifiers));
            }
        }
        for (String typed : List.of("*", "(", "$", "`", "a", "》")) {
            commands.put("typing " + typed, shown -> keys.type(typed));
        }
        return commands;
    }

    @Test
    void aPageFurtherInAnEditorThatIsNotLaidOutIsNoFault() {
        try (EditorFixture editor = EditorFixture.open("one\ntwo\n", 900, 0, false, SegmentKind.BODY)) {
            FxThread.run(() -> {
                PostEditor hidden = new PostEditor(
                        new PostSession("one\ntwo\n").parts().get(0),
                        EditorSettings.DEFAULT,
                        Messages.of("editor", Locale.ENGLISH));
                for (SelectionPolicy policy : SelectionPolicy.values()) {
                    hidden.area().nextPage(policy);
                    hidden.area().prevPage(policy);
                    editor.editor().area().nextPage(policy);
                    editor.editor().area().prevPage(policy);
                }
            });
            assertThat(text(editor)).isEqualTo("one\ntwo\n");
        }
    }
}
