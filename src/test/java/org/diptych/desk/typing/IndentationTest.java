package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndentationTest {

    private static String after(String state, BiFunction<StateText, Caret, Edit> key) {
        StateText text = StateText.of(state.replace("\\n", "\n"));
        return text.after(key.apply(text, text.caret())).replace("\n", "\\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"ab| => 'ab  |'", "|a\\nb|\\nc => '    |a\\n    b|\\nc'", "a\\n|\\nb => 'a\\n    |\\nb'"})
    void tabGoesDeeper(String before, String after) {
        assertThat(after(
                        before,
                        (text, caret) ->
                                Indentation.indent(text, caret.firstLine(), caret.lastLine(), text.selected(), 4)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'    te|xt' => te|xt", "text| => text|", "'\ta|' => a|", "'  |a\\n      b|' => '|a\\n  b|'"})
    void shiftTabComesBack(String before, String after) {
        assertThat(after(
                        before,
                        (text, caret) ->
                                Indentation.outdent(text, caret.firstLine(), caret.lastLine(), text.selected(), 4)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'  text|' => '  text\\n  |'",
                "text| => text\\n|",
                "' | a' => ' \\n | a'",
                "t|ex|t => t\\n|t",
            })
    void enterKeepsTheIndent(String before, String after) {
        assertThat(after(
                        before,
                        (text, caret) -> Indentation.enter(
                                text,
                                caret.firstLine(),
                                text.selected().start() - caret.lineStart(),
                                text.selected().end() - caret.lineStart())))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "tags:\\n- a| => tags:\\n- a\\n- |",
                "tags:\\n  - a\\n  - | => tags:\\n  - a\\n|",
                "'title: a|' => 'title: a\\n|'",
            })
    void enterGoesOnWithAListOfYaml(String before, String after) {
        assertThat(after(
                        before,
                        (text, caret) -> Indentation.enterItem(
                                text,
                                caret.firstLine(),
                                text.selected().start() - caret.lineStart(),
                                text.selected().end() - caret.lineStart())))
                .isEqualTo(after);
    }
}
