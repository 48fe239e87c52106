package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bilingual.BodyBlock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was moved is known by what both languages share, and by its shape where that is all there is. */
class ResemblanceTest {

    private static boolean isSame(String one, String other) {
        List<BodyBlock> ones = Cut.blocks(one);
        List<BodyBlock> others = Cut.blocks(other);
        BlockFacts said = BlockFacts.of(Cut.facts(ones));
        BlockFacts answered = BlockFacts.of(Cut.facts(others));
        boolean same = Resemblance.isSame(ones, said, others, answered);
        assertThat(Resemblance.isSame(others, answered, ones, said)).isEqualTo(same);
        return same;
    }

    private static boolean mayBeSame(String one, String other) {
        List<BodyBlock> ones = Cut.blocks(one);
        List<BodyBlock> others = Cut.blocks(other);
        return Resemblance.mayBeSame(ones, BlockFacts.of(Cut.facts(ones)), others, BlockFacts.of(Cut.facts(others)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'In Turin, 1757, by Gatty.'           | '1757 年，Gatty 在 Turin。'",
                "'See $a_1 + b$ {% ref k %}.'          | '见 $a_1+b${% ref k %}。'",
                "'![d](d.png) [x](/en/x) `y`'          | '![晷](d.png) [某](/zh/x) `y`'",
                "'# LSTM\n\nA dial of 1757.'           | '# LSTM\n\n1757 年的日晷。'",
                "'# One\n\nA dial on a wall.\n\n- b'    | '# 一\n\n墙上的一个日晷。\n\n- 乙'",
            })
    void isTheSameElsewhere(String one, String other) {
        assertThat(isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'In Turin, 1757.'                     | '在 Pisa，1810 年。'",
                "'A dial on a wall.'                   | '墙上的一个日晷。'",
                "'$x$ and $y$'                         | '$x$ 与 $y$'",
                "'In Turin, 1757, by Gatty.'           | '- 1757 年，Gatty 在 Turin。'",
                "'# One\n\nA dial on a wall.\n\n- b'    | '# 一\n\n墙上的一个日晷。\n\n乙'",
                "'# One'                               | '# 一'",
            })
    void isAnother(String one, String other) {
        assertThat(isSame(one, other)).isFalse();
    }

    @Test
    void aSectionThatLostItsHeadingToAnotherIsKnownByItsMarks() {
        assertThat(isSame("# One\n\nIn Turin, 1757, by Gatty.", "1757 年，Gatty 在 Turin。"))
                .isTrue();
    }

    @Test
    void oneSectionOfManyMarksIsNoneThatSharesNothingWithIt() {
        String one = "# One\n\nTurin Pisa Lucca Genoa wall.\n\n- b";

        assertThat(mayBeSame(one, "# 一\n\n墙上的一个日晷，在某个城里。\n\n- 乙")).isTrue();
        assertThat(mayBeSame(one, "# 一\n\nPrato Massa Siena Parma 墙。\n\n- 乙")).isFalse();
        assertThat(mayBeSame(one, "## 一\n\n墙上的一个日晷，在某个城里。\n\n- 乙")).isFalse();
        assertThat(mayBeSame(one, "# 一\n\n墙上的一个日晷，在某个城里。\n\n> 乙")).isFalse();
    }

    @Test
    void aSymbolAndAShortWordTellNothing() {
        assertThat(Resemblance.marks(Cut.facts("By $x$ in a 12 of it: AB."))).isEmpty();
        assertThat(Resemblance.marks(Cut.facts("By $x+y$ in `z` of 1757.{% ref k %}")))
                .hasSize(4);
    }
}
