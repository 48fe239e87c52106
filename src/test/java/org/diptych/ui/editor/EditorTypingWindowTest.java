package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("window")
class EditorTypingWindowTest {
    private EditorFixture fixture;

    private EditorFixture open(String state) {
        fixture = EditorFixture.open(state.replace("|", ""));
        return fixture.at(state);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsTypedStandsInThePart() {
        open("one| three").type(" two");
        assertThat(fixture.state()).isEqualTo("one two| three");
        assertThat(FxThread.call(() -> fixture.part().content())).isEqualTo("one two three");
    }

    @Test
    void enterGoesOnWithTheListAndEndsIt() {
        open("1. one|").type("\ntwo\n");
        assertThat(fixture.state()).isEqualTo("1. one\n2. two\n3. |");
        fixture.type("\n");
        assertThat(fixture.state()).isEqualTo("1. one\n2. two\n\n|");
    }

    @Test
    void tabAndShiftTabMoveAnItem() {
        open("- a\n- b|").press(KeyCode.TAB);
        assertThat(fixture.state()).isEqualTo("- a\n  - b|");
        fixture.press(KeyCode.TAB, "shift");
        assertThat(fixture.state()).isEqualTo("- a\n- b|");
    }

    @Test
    void boldIsOneStepToUndo() {
        open("a |word| here").run(() -> fixture.editor().commands().toggleStrong());
        assertThat(fixture.state()).isEqualTo("a **|word|** here");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("a |word| here");
        fixture.press(KeyCode.Y, "ctrl");
        assertThat(fixture.state()).isEqualTo("a **|word|** here");
    }

    @Test
    void undoTakesBackWordByWord() {
        open("|").type("one two");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("one |");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("|");
        fixture.press(KeyCode.Z, "ctrl shift").press(KeyCode.Z, "ctrl shift");
        assertThat(fixture.state()).isEqualTo("one two|");
    }

    @ParameterizedTest
    @CsvSource({
        "|, (, (|)",
        "|, (), ()|",
        "|, (a), (a)|",
        "|a, (, (|a",
        "|, $x$, $x$|",
        "|, $$, $$|$$",
        "|, $$x$$, $$x$$|",
        "|, ```, ```|",
        "|, `a`, `a`|",
        "a |b| c, (, a (|b|) c",
        "a |b| c, **, a **|b|** c",
        "a |b| c, x, a x| c",
        "|, {%, {%| %}",
        "|, （, （|）",
        "|, 《书》, 《书》|",
        "a) |, ), a) )|",
    })
    void marksComeInPairs(String before, String typed, String after) {
        assertThat(open(before).type(typed).state()).isEqualTo(after);
    }

    @Test
    void quotesCloseBetweenWordsOnly() {
        assertThat(open("don|").type("'t\" \"b\"").state()).isEqualTo("don't\" \"b\"|");
    }

    @Test
    void backspaceTakesBothOfAnEmptyPair() {
        open("a |").type("(").press(KeyCode.BACK_SPACE);
        assertThat(fixture.state()).isEqualTo("a |");
    }

    @Test
    void backspaceTakesAWholeFlag() {
        open("a\uD83C\uDDE8\uD83C\uDDF3|b").press(KeyCode.BACK_SPACE);
        assertThat(fixture.state()).isEqualTo("a|b");
    }

    @Test
    void homeGoesToTheTextThenToTheBegin() {
        open("  - item|").press(KeyCode.HOME);
        assertThat(fixture.state()).isEqualTo("  |- item");
        fixture.press(KeyCode.HOME);
        assertThat(fixture.state()).isEqualTo("|  - item");
        fixture.press(KeyCode.HOME);
        assertThat(fixture.state()).isEqualTo("  |- item");
    }

    @Test
    void linesMoveAndAreDoubled() {
        open("one\ntw|o\nthree").run(() -> fixture.editor().commands().moveLinesUp());
        assertThat(fixture.state()).isEqualTo("tw|o\none\nthree");
        fixture.run(() -> fixture.editor().commands().moveLinesDown());
        fixture.run(() -> fixture.editor().commands().duplicateLines());
        assertThat(fixture.state()).isEqualTo("one\ntwo\ntw|o\nthree");
    }

    @Test
    void blockStandsBetweenBlankLines() {
        open("one| two\nthree").run(() -> fixture.editor().commands().insertBlock("$$\n\n$$", 3));
        assertThat(fixture.state()).isEqualTo("one\n\n$$\n|\n$$\n\n two\nthree");
    }
}
