package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {
    private static final IntPredicate PROSE = line -> false;

    private interface Step {
        Optional<SeveralEdits> of(Caret caret, IntPredicate isCode);
    }

    @ParameterizedTest
    @CsvSource({
        "lower, ## a| b, ### a| b",
        "raise, ### a| b, ## a| b",
        "raise, '#\ta|', '#\ta|'",
        "lower, ###### a|, ###### a|",
        "lower, 'a|;===', 'a|;---'",
        "raise, 'a;--|-;;b', 'a;==|=;;b'",
        "lower, 'a|;---;;b', '### a|;;b'",
        "lower, '|## a;;text;;### b|', '|### a;;text;;#### b|'",
        "lower, 'text|', 'text|'",
        "lower, 'a;;- b|;---', 'a;;- b|;---'",
        "toggle, '### a;;b|', '### a;;### b|'",
        "toggle, 'b|;;# a', '# b|;;# a'",
        "toggle, 'one|;two', '## one|;;two'",
        "toggle, 'zero;one|', 'zero;;## one|'",
        "toggle, '## a| ##', 'a|'",
        "toggle, 'a|;===;;b', 'a|;;b'",
        "toggle, '- a|', '- a|'",
    })
    void headingsChangeTheirLevel(String step, String before, String after) {
        assertThat(made(step, before, PROSE)).isEqualTo(after.replace(';', '\n'));
    }

    @Test
    void aRemarkInCodeIsNoHeading() {
        assertThat(made("lower", "```;# a|;```", line -> true)).isEqualTo("```\n# a|\n```");
    }

    private static String made(String step, String before, IntPredicate isCode) {
        StateText text = StateText.of(before.replace(';', '\n'));
        Step made = step.equals("raise") ? Headings::raise : step.equals("lower") ? Headings::lower : Headings::toggle;
        return made.of(text.caret(), isCode).map(text::after).orElse(before.replace(';', '\n'));
    }
}
