package org.diptych.desk.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.ui.editor.StateText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketPairTest {

    /** The brackets that are lit, each in a frame of its own; nothing where none are. */
    private static String lit(String line) {
        StateText text = StateText.of(line);
        return BracketPair.at(text.text(), text.selected().caret())
                .map(pair -> text.text().substring(pair.open(), pair.close() + 1))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "f|(x), (x)",
        "f(|x), (x)",
        "f(x|), (x)",
        "f(x)|, (x)",
        "f(x)| + g(y), (x)",
        "(a (b) c|), (a (b) c)",
        "(a |(b) c), (b)",
        "(a)|[b], (a)",
        "读《红楼|》梦, 《红楼》",
        "“a “b” c|”, “a “b” c”",
    })
    void bothBracketsOfAPairAreShown(String line, String shown) {
        assertThat(lit(line)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"a| (b)", "(a b|", "a) b|", "|)", "(|", "plain |text", "a < b|"})
    void oneThatHasNoPartnerIsNot(String line) {
        assertThat(lit(line)).isEmpty();
    }

    @Test
    void aPartnerTooFarAwayIsNotLookedFor() {
        String far = "x".repeat(5_000);
        assertThat(BracketPair.at("(" + far + ")", 0)).isEmpty();
        assertThat(BracketPair.at("(" + far.substring(2_000) + ")", 0)).contains(new BracketPair(0, 3_001));
    }
}
