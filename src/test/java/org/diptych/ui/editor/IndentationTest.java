package org.diptych.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentationTest {

    private static String move(String state, boolean deeper) {
        StateText text = StateText.of(state.replace("\\n", "\n"));
        Caret caret = text.caret();
        Edit edit = deeper
                ? Indentation.indent(text, caret.firstLine(), caret.lastLine(), text.selected(), 4)
                : Indentation.outdent(text, caret.firstLine(), caret.lastLine(), text.selected(), 4);
        return text.after(edit).replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "- a\\n- b| => '- a\\n  - b|'",
                "- |a => '  - |a'",
                "1. a\\n2. b| => '1. a\\n   1. b|'",
                "1. a\\n   1. b\\n2. c| => '1. a\\n   1. b\\n   2. c|'",
                "- a\\n- b|\\n  - c\\n- d => '- a\\n  - b|\\n    - c\\n- d'",
                "ab| => 'ab  |'",
                "|a\\nb|\\nc => '    |a\\n    b|\\nc'",
                "> - a\\n> - b| => > - a\\n>   - b|",
                "- a\\n|- b\\n- c|\\n => '- a\\n  |- b\\n  - c|\\n'",
            })
    void tabGoesDeeper(String before, String after) {
        assertThat(move(before, true)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'- a\\n  - b|' => '- a\\n- b|'",
                "'1. a\\n   - b|' => '1. a\\n- b|'",
                "'1. a\\n   1. b|' => '1. a\\n2. b|'",
                "'    te|xt' => te|xt",
                "text| => text|",
                "- text| => - text|",
                "'- a\\n  - b|\\n    - c' => '- a\\n- b|\\n  - c'",
            })
    void shiftTabComesBack(String before, String after) {
        assertThat(move(before, false)).isEqualTo(after);
    }
}
