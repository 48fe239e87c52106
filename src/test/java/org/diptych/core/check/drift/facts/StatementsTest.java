package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bilingual.BodyBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An item that says one thing answers to one item; one that says several may answer to several. */
class StatementsTest {
    private static final List<BodyBlock> TWO = Cut.blocks("- its plate\n- its style\n");
    private static final List<BodyBlock> MIXED = Cut.blocks("Its plate.\n\n- its style\n");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 它的晷面             | false",
                "- 它的晷面。           | false",
                "- Its plate is 3.5 m.  | false",
                "- 它的晷面。它的晷针。 | true",
                "- Plate! And style?    | true",
                "- Plate; style         | true",
                "- 晷面：……晷针         | true",
                "It has a plate         | true",
                "# Plate                | true",
            })
    void mayAnswerToTwoItems(String one, boolean mayAnswer) {
        assertThat(Statements.mayAnswer(Cut.blocks(one).get(0), TWO)).isEqualTo(mayAnswer);
    }

    @ParameterizedTest
    @CsvSource({"'- 它的晷面'", "'- Its plate is 3.5 m.'", "'Its plate'"})
    void anyMayAnswerToOneItemAndAParagraph(String one) {
        assertThat(Statements.mayAnswer(Cut.blocks(one).get(0), MIXED)).isTrue();
        assertThat(Statements.mayAnswer(Cut.blocks(one).get(0), TWO.subList(0, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'- its plate\n  and style'", "'- 晷面\n  和晷针'"})
    void alineThatIsBrokenInAnItemMayEndAStatement(String one) {
        assertThat(Statements.mayAnswer(Cut.blocks(one).get(0), TWO)).isTrue();
    }
}
