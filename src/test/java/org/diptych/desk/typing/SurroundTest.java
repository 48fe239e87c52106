package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundTest {

    @ParameterizedTest
    @CsvSource({
        "**, a |b| c, a **|b|** c",
        "**, a **|b|** c, a |b| c",
        "**, a |**b**| c, a |b| c",
        "**, a b|ig c, a **b|ig** c",
        "**, a **b|ig** c, a b|ig c",
        "**, 'a | c', 'a **|** c'",
        "**, 'a **|** c', 'a | c'",
        "**, 'a| b |c', 'a **|b|** c'",
        "*, a **|b|** c, a ***|b|*** c",
        "*, a ***|b|*** c, a **|b|** c",
        "**, a ***|b|*** c, a *|b|* c",
        "**, a *|b|* c, a ***|b|*** c",
        "`, a |b| c, a `|b|` c",
        "**, 真|的，, **真|的**，",
    })
    void putsMarksAroundAndTakesThemAway(String mark, String before, String after) {
        StateText text = StateText.of(before);
        assertThat(text.after(Surround.toggle(text.text(), 0, text.selected(), mark)))
                .isEqualTo(after);
    }

    @Test
    void overSeveralLinesEachIsMarked() {
        StateText text = StateText.of("|- one\n\n- **two**\nthree|");
        Edit edit = SurroundLines.toggle(text.caret(), "**").orElseThrow();
        assertThat(text.after(edit)).isEqualTo("- |**one**\n\n- **two**\n**three**|");
    }

    @ParameterizedTest
    @CsvSource({
        "a |b| c, '', a [b](|) c",
        "a |b| c, https://x.y/z, a [b](https://x.y/z)| c",
        "a |https://x.y| c, '', a [|](https://x.y) c",
        "a | c, https://x.y, a [|](https://x.y) c",
        "a | c, not an address, a [|]() c",
        "a wo|rd c, '', a [word](|) c",
        "a [b|](https://x.y) c, '', a |b| c",
        "a [b](https://x|.y) c, '', a |b| c",
    })
    void linksAndUnlinks(String before, String clipboard, String after) {
        StateText text = StateText.of(before);
        assertThat(text.after(Links.toggle(text.text(), 0, text.selected(), clipboard)))
                .isEqualTo(after);
    }
}
