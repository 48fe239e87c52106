package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListContinuationTest {

    private static String enter(String state, boolean plain) {
        StateText text = StateText.of(state.replace("\\n", "\n"));
        Caret caret = text.caret();
        int start = caret.lineStart();
        return text.after(ListContinuation.enter(
                        text,
                        caret.firstLine(),
                        text.selected().start() - start,
                        text.selected().end() - start,
                        plain))
                .replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "- one| => - one\\n- |",
                "- one| two => - one\\n- |two",
                "* one| => * one\\n* |",
                "  - one| => '  - one\\n  - |'",
                "1. one| => 1. one\\n2. |",
                "9) one| => 9) one\\n10) |",
                "1. one|\\n2. two\\n   more\\n3. three\\n\\ntext => 1. one\\n2. |\\n3. two\\n   more\\n4. three\\n\\ntext",
                "1. one|\\n7. seven => 1. one\\n2. |\\n3. seven",
                "- [x] done| => - [x] done\\n- [ ] |",
                "> said| => > said\\n> |",
                "> - said| => > - said\\n> - |",
                "- one\\n- | => - one\\n|",
                "- one\\n  - | => - one\\n- |",
                "1. one\\n   - | => 1. one\\n2. |",
                "> | => |",
                "> - | => > |",
                "| - one => '\\n| - one'",
                "-| one => -\\n| one",
                "  text| => '  text\\n  |'",
                "text| => text\\n|",
                "- o|n|e => - o\\n- |e",
                "--- | => --- \\n|",
            })
    void carriesOnWhatTheLineIs(String before, String after) {
        assertThat(enter(before, false)).isEqualTo(after);
    }

    @Test
    void inCodeOnlyTheIndentGoesOn() {
        assertThat(enter("  - one|", true)).isEqualTo("  - one\\n  |");
    }
}
