package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.ui.editor.StateText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource({
        "'a;;one|;two;;b', 'a;;> one|;> two;;b'",
        "'a;;> one;> tw|o;;b', 'a;;one;tw|o;;b'",
        "'|one;;two|', '> |one;>;> two|'",
        "'one;|two|;three', 'one;;> |two|;;three'",
        "'> one;|two|', '> one;> |two|'",
        "'|> one;two|', '> |> one;> two|'",
        "'  on|e;    two', '  > on|e;  >   two'",
        "'> > on|e', '> on|e'",
        "|, '> |'",
    })
    void aParagraphIsQuotedAndNoLongerSo(String before, String after) {
        StateText text = StateText.of(before.replace(';', '\n'));
        assertThat(text.after(Quotes.toggle(text.caret()))).isEqualTo(after.replace(';', '\n'));
    }
}
