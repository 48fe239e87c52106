package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaAtTest {

    @ParameterizedTest
    @CsvSource({
        "a $x|^2$ b, x^2",
        "a |$x$ b, x",
        "a $x$| b, x",
        "a $x$ |b,",
        "a $x$ and $y|$, y",
        "costs $5 and $|6,",
        "a \\$x| $y$,",
        "'$$;a|;$$', ';a;'",
        "'$$;a;;|b;$$',",
        "`$x|$` b,",
        "'\\(a|\\)', a",
        "'\\begin{cases};a|;\\end{cases}', '\\begin{cases};a;\\end{cases}'",
        "a $x \\$ y|$ b, x \\$ y",
    })
    void theFormulaAroundTheCaretIsFound(String before, String tex) {
        StateText text = StateText.of(before.replace(';', '\n'));
        Caret caret = text.caret();
        Optional<String> found = FormulaAt.find(
                        text, caret.firstLine(), caret.selected().caret(), line -> false)
                .map(FormulaAt::tex);
        assertThat(found).isEqualTo(Optional.ofNullable(tex).map(one -> one.replace(';', '\n')));
    }
}
