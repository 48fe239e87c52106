package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.undo.Selected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever an author does to a list, its numbers follow, and one undo takes back both. */
@Tag("window")
class ListKeysWindowTest {
    private EditorFixture fixture;

    private EditorFixture open(String state) {
        fixture = EditorFixture.open(state.replace("|", ""));
        return fixture.at(state);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void becomes(String before, String after) {
        assertThat(fixture.state()).isEqualTo(after);
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo(before);
        fixture.press(KeyCode.Z, "ctrl shift");
        assertThat(fixture.state().replace("|", "")).isEqualTo(after.replace("|", ""));
        assertThat(fixture.part().content()).isEqualTo(after.replace("|", ""));
    }

    @Test
    void tab() {
        String before = "1. a\n2. |b\n3. c|\n4. d";
        open(before).press(KeyCode.TAB);
        becomes(before, "1. a\n   1. |b\n   2. c|\n2. d");
    }

    @Test
    void shiftTab() {
        String before = "1. a\n   1. |b\n   2. c\n2. d";
        open(before).press(KeyCode.TAB, "shift");
        becomes(before, "1. a\n2. |b\n   1. c\n3. d");
    }

    @Test
    void deletedLines() {
        String before = "1. a\n|2. b\n|3. c";
        open(before).press(KeyCode.DELETE);
        becomes(before, "1. a\n|2. c");
    }

    @Test
    void joinedLines() {
        String before = "1. a\n|2. b\n3. c";
        open(before).press(KeyCode.BACK_SPACE);
        becomes(before, "1. a|2. b\n2. c");
    }

    @Test
    void cutAndPaste() {
        String before = "1. a\n|2. b\n|3. c";
        open(before).press(KeyCode.X, "ctrl");
        assertThat(fixture.state()).isEqualTo("1. a\n|2. c");
        fixture.at("1. a\n2. c|").type("\n").press(KeyCode.BACK_SPACE);
        assertThat(fixture.state()).isEqualTo("1. a\n2. c\n\n|");
        fixture.at("|1. a\n2. c\n\n").press(KeyCode.V, "ctrl");
        assertThat(fixture.state()).isEqualTo("1. b\n|2. a\n3. c\n\n");
    }

    @Test
    void pastedFromElsewhere() {
        String before = "1. a|\n2. b";
        open(before);
        fixture.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("\r\n9. x\r\n9. y");
            Clipboard.getSystemClipboard().setContent(content);
        });
        fixture.press(KeyCode.V, "ctrl");
        becomes(before, "1. a\n2. x\n3. y|\n4. b");
    }

    @Test
    void enterAndLeave() {
        String before = "1. a|\n2. b";
        open(before).press(KeyCode.ENTER);
        becomes(before, "1. a\n2. |\n3. b");
        fixture.at("1. a\n2. |\n3. b").press(KeyCode.ENTER).type("text");
        assertThat(fixture.state()).isEqualTo("1. a\n\ntext|\n\n2. b");
    }

    @Test
    void backspaceAtAnItemsStart() {
        String before = "1. a\n   1. |b\n2. c";
        open(before).press(KeyCode.BACK_SPACE);
        becomes(before, "1. a\n2. |b\n3. c");
    }

    @Test
    void moved() {
        String before = "1. |a\n   - x\n2. b\n3. c";
        open(before).run(() -> fixture.editor().commands().moveLinesDown());
        becomes(before, "1. b\n2. |a\n   - x\n3. c");
    }

    @Test
    void doubled() {
        String before = "1. |a\n2. b";
        open(before).run(() -> fixture.editor().commands().duplicateLines());
        becomes(before, "1. a\n2. |a\n3. b");
    }

    @Test
    void dragged() {
        String before = "1. a\n2. b\n|3. c\n|";
        open(before).run(() -> TextDrop.moveTo(fixture.editor(), new Selected(10, 15), 0, false));
        becomes(before, "|1. c\n|2. a\n3. b\n");
    }

    @Test
    void severalLinesTypedOver() {
        String before = "1. a\n|2. b\n3. c|\n4. d";
        open(before).type("x");
        assertThat(fixture.state()).isEqualTo("1. a\nx|\n2. d");
    }

    @Test
    void aCompositionOverSeveralLinesIsNotDisturbed() {
        open("1. a|\n2. b|\n3. c").compose("ni", "").compose("", "你");
        assertThat(fixture.state()).isEqualTo("1. a你|\n3. c");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state().replace("|", "")).isEqualTo("1. a\n2. b\n3. c");
    }

    @Test
    void whatSomebodyElseChangesStaysAsTheyMadeIt() {
        open("1. a|\n2. b\n3. c").run(() -> fixture.part().apply(new TextEdit(new TextRange(5, 10), "")));
        assertThat(fixture.part().content()).isEqualTo("1. a\n3. c");
    }
}
