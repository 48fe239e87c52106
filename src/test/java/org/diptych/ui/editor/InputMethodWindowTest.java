package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class InputMethodWindowTest {
    private final List<String> heard = new ArrayList<>();
    private EditorFixture fixture;

    private EditorFixture open(String state) {
        fixture = EditorFixture.open(state.replace("|", ""));
        fixture.run(
                () -> fixture.session.onChange(() -> heard.add(fixture.part().content())));
        return fixture.at(state);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatIsComposedIsShownButNotYetInThePost() {
        open("前|后").compose("n", "").compose("ni", "").compose("ni'h", "").compose("ni'hao", "");
        assertThat(fixture.state()).isEqualTo("前ni'hao|后");
        assertThat(FxThread.call(() -> fixture.part().content())).isEqualTo("前后");
        assertThat(heard).isEmpty();
        fixture.compose("", "你好");
        assertThat(fixture.state()).isEqualTo("前你好|后");
        assertThat(heard).containsExactly("前你好后");
    }

    @Test
    void aComposedPhraseIsOneStepToUndo() {
        open("|")
                .type("a")
                .compose("nihao", "")
                .compose("", "你好")
                .compose("shijie", "")
                .compose("", "世界");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("a你好|");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("a|");
        fixture.press(KeyCode.Y, "ctrl").press(KeyCode.Y, "ctrl");
        assertThat(fixture.state()).isEqualTo("a你好世界|");
    }

    @Test
    void composingOverASelectionReplacesItInOneStep() {
        open("一|二三|四").compose("er", "").compose("", "贰叁");
        assertThat(heard).containsExactly("一贰叁四");
        fixture.press(KeyCode.Z, "ctrl");
        assertThat(fixture.state()).isEqualTo("一|二三|四");
    }

    @Test
    void cancelledCompositionLeavesNothing() {
        open("前|后").compose("ni", "").compose("", "");
        assertThat(fixture.state()).isEqualTo("前|后");
        assertThat(heard).isEmpty();
        boolean undoable = fixture.ask(
                editor -> editor.part().history().undoTitleProperty().get() != null);
        assertThat(undoable).isFalse();
    }

    @Test
    void partlyCommittedCompositionGoesOn() {
        open("|").compose("nihaoshi", "").compose("shi", "你好").compose("", "是");
        assertThat(fixture.state()).isEqualTo("你好是|");
        assertThat(heard).containsExactly("你好", "你好是");
    }

    @Test
    void committedMarkBringsItsMate() {
        open("|").compose("", "（").compose("", "甲").compose("", "）");
        assertThat(fixture.state()).isEqualTo("（甲）|");
    }

    @Test
    void nothingIsRestyledWhileComposing() {
        open("**a**|").compose("`", "");
        assertThat(styleAt(5)).containsExactly("composing");
        fixture.compose("`b", "").compose("", "`b`");
        assertThat(styleAt(6)).containsExactly("md-code");
    }

    @Test
    void aTypedLetterDuringACompositionNeverTearsTextAndPostApart() {
        open("前|后").compose("ni", "").type("x");
        assertThat(fixture.state()).isEqualTo("前x|后");
        assertThat(FxThread.call(() -> fixture.part().content())).isEqualTo("前x后");
    }

    @Test
    void keysOfTheInputMethodDoNotReachTheText() {
        open("前|后")
                .compose("nih", "")
                .press(KeyCode.BACK_SPACE)
                .press(KeyCode.LEFT)
                .press(KeyCode.ENTER);
        assertThat(fixture.state()).isEqualTo("前nih|后");
        fixture.compose("", "你");
        assertThat(fixture.state()).isEqualTo("前你|后");
    }

    private Collection<String> styleAt(int offset) {
        return FxThread.call(() -> fixture.editor().area().getStyleOfChar(offset));
    }

    @Test
    void aChangeFromElsewhereEndsTheComposition() {
        open("前|后").compose("ni", "");
        fixture.run(() -> fixture.part().apply(TextEdit.insert(0, "新")));
        assertThat(fixture.state()).isEqualTo("新前|后");
        assertThat(heard).containsExactly("新前后");
    }
}
