package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.findings;
import static org.diptych.core.check.drift.TwoBodies.marks;
import static org.diptych.core.check.drift.TwoBodies.sentences;

import org.diptych.core.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures, links, notes, citations and code in a line: what one language has and the other lacks, or has otherwise. */
class DriftPartsTest {
    private static final String EN = "A dial is set by the sun alone, and whoever reads it must know the days. ";
    private static final String ZH = "日晷只随太阳而定，读它的人必须知道白昼长短。";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![dial](a.png)                    | ![日晷](b.png)                  | drift-image: ![dial](a.png)",
                "![dial](a.png)                    | ''                              | drift-missing-image: ![dial](a.png)",
                "''                                | <img src=\"a.png\">             | drift-missing-image: <img src=\"a.png\">",
                "![a](a.png) ![b](b.png)           | ![b](b.png)                     | drift-missing-image: ![a](a.png)",
                "[a](https://a.org/x)              | [甲](https://a.org/y)           | drift-link: [a](https://a.org/x)",
                "`num_steps`                       | `nun_steps`                     | drift-code: `num_steps`",
                "{% ref a %}                       | {% ref b %}                     | drift-missing-citation: a",
                "{% ref a b %}                     | {% ref a %}                     | drift-missing-citation: b",
                "''                                | {% ref a %}                     | drift-missing-citation: a",
            })
    void isTold(String english, String chinese, String mark) {
        assertThat(marks(EN + english, ZH + chinese)).containsExactly(mark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![dial](a.png)               | <img src=\"a.png\" alt=\"日晷\">",
                "![a](a.png) ![b](b.png)      | ![乙](b.png) ![甲](a.png)",
                "![dial](dial-en.png)         | ![日晷](dial-zh.png)",
                "[a](https://a.org/x)         | ''",
                "[a](/x) and [b](/x)          | [甲](/x)",
                "[a](#dials)                  | [甲](#日晷)",
                "{% ref a %} and {% ref b %}  | {% ref b a %}",
                "{% ref a %} and {% ref a %}  | {% ref a %}",
                "`x = 1`                      | `x=1`",
                "`the count`                  | `计数`",
                "`a` and `b`                  | `c`",
            })
    void isTheSame(String english, String chinese) {
        assertThat(marks(EN + english, ZH + chinese)).isEmpty();
    }

    @Test
    void aNoteThatOneLanguageLacksIsToldAtItsMark() {
        String notes = "\n\n[^1]: A note.\n\n[^2]: Another.";
        assertThat(marks(EN + "One[^1] and two[^2]." + notes, ZH + "一[^1]。\n\n[^1]: 注。"))
                .containsExactly("drift-missing-footnote: [^2]");
        assertThat(marks(EN + "One[^1] and two[^2]." + notes, ZH + "一[^a]和二[^b]。\n\n[^a]: 注。\n\n[^b]: 又注。"))
                .isEmpty();
    }

    @Test
    void aCitationThatMovedToTheNextParagraphIsNotMissing() {
        String more = "\n\nAn old wall in Turin bears it still, since 1810, and nobody knows who made it. ";
        String moreZh = "\n\n都灵（Turin）的一面老墙自 1810 年起至今还带着它，没有人知道是谁做的。";

        assertThat(marks("In 1757. " + EN + "{% ref a %}" + more, "1757 年。" + ZH + moreZh + "{% ref a %}"))
                .isEmpty();
        assertThat(marks("In 1757. " + EN + "{% ref a %}" + more, "1757 年。" + ZH + moreZh))
                .containsExactly("drift-missing-citation: a");
    }

    @Test
    void theSideThatLacksItIsNamed() {
        assertThat(sentences(EN + "![dial](a.png)", ZH))
                .singleElement()
                .asString()
                .contains("Chinese", "a.png");
        assertThat(sentences(EN, ZH + "![日晷](a.png)"))
                .singleElement()
                .asString()
                .contains("English", "a.png");
    }

    @Test
    void whatIsMissingWarnsAndWhatDiffersIsGoodToKnow() {
        assertThat(findings(EN + "![dial](a.png)", ZH))
                .singleElement()
                .matches(one -> one.severity() == Severity.WARNING);
        assertThat(findings(EN + "![dial](a.png)", ZH + "![晷](b.png)"))
                .singleElement()
                .matches(one -> one.severity() == Severity.INFO);
    }

    @Test
    void aLongNameIsShownAsFarAsASentenceCanWithoutHalfASign() {
        String address = "😀".repeat(60) + ".png";

        assertThat(sentences(EN + "![dial](" + address + ")", ZH))
                .singleElement()
                .asString()
                .contains("😀".repeat(39) + "…")
                .doesNotContain("😀".repeat(40));
    }
}
