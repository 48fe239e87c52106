package org.diptych.core.check.drift.facing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks that were taken for one answer come apart where they are none, and come together where they are one. */
class RearrangingTest {
    private static final String LONG =
            "A dial is set by the sun alone, and whoever reads it must know how the days grow and shrink in a year.";
    private static final String LONG_ZH = "日晷只随太阳而定，读它的人必须知道一年里白昼如何变长变短。";
    private static final String MORE =
            "Its iron fixings have rusted through, so that each winter the plate leans further out over the lane below.";
    private static final String MORE_ZH = "它的铁件已经锈透，因此每到冬天晷面都向下面的巷子里再倾斜一些。";
    private static final String TABLE = "| a | b |\n|---|---|\n| 1 | 2 |";

    private static String text(String... blocks) {
        return String.join("\n\n", blocks) + "\n";
    }

    private static String split(String first, String second, String shape) {
        return Faced.shape(new Splitting(0.8).in(Faced.of(first, second, shape)));
    }

    private static String absorbed(String first, String second, String shape) {
        return Faced.shape(new Absorbing(0.8).in(Faced.of(first, second, shape)));
    }

    private static String slid(String first, String second, String shape) {
        return Faced.shape(new Sliding(0.8).in(Faced.of(first, second, shape)));
    }

    @Test
    void aTableBesideAParagraphIsNoPartOfItsAnswer() {
        assertThat(split(text(LONG, TABLE), text(LONG_ZH), "2-1")).isEqualTo("1-1 1-0");
        assertThat(split(text(LONG_ZH), text(TABLE, LONG), "1-2")).isEqualTo("0-1 1-1");
        assertThat(split(text(LONG, "> said"), text(LONG_ZH), "2-1")).isEqualTo("1-1 1-0");
        assertThat(split(text(LONG, "```\ncode\n```"), text(LONG_ZH), "2-1")).isEqualTo("1-1 1-0");
    }

    @Test
    void aParagraphWithoutWhichTheLengthsFitIsLeftOut() {
        assertThat(split(text(LONG, MORE), text(LONG_ZH), "2-1")).isIn("1-1 1-0", "1-0 1-1");
        assertThat(split(text(LONG, MORE), text(LONG_ZH + MORE_ZH), "2-1")).isEqualTo("2-1");
    }

    @Test
    void aBlockBesideTakesWhatItAnswersToBetter() {
        assertThat(split(text(LONG, MORE), text(LONG_ZH, MORE_ZH), "2-1 0-1")).isEqualTo("1-1 1-1");
        assertThat(split(text(LONG, MORE), text(LONG_ZH, MORE_ZH), "0-1 2-1")).isEqualTo("1-1 1-1");
        assertThat(split(text("# Dials", LONG), text(LONG_ZH, "# 日晷"), "2-1 0-1"))
                .isEqualTo("2-1 0-1");
    }

    @Test
    void anItemThatSaysOneThingAnswersToOneItem() {
        assertThat(split("- its plate of slate\n- its style of brass\n", "- 石板做的晷面\n", "2-1"))
                .isIn("1-1 1-0", "1-0 1-1");
    }

    @Test
    void aFormulaOnItsOwnBelongsToTheParagraphThatSaysIt() {
        assertThat(absorbed(text(LONG, "$$a_1 = b$$"), text(LONG_ZH + "即 $a_1 = b$。"), "1-1 1-0"))
                .isEqualTo("2-1");
        assertThat(absorbed(text("$$a_1 = b$$", LONG), text(LONG_ZH + "即 $a_1 = b$。"), "1-0 1-1"))
                .isEqualTo("2-1");
        assertThat(absorbed(text(LONG, "$$a_1 = b$$"), text(LONG_ZH), "1-1 1-0"))
                .isEqualTo("1-1 1-0");
        assertThat(absorbed(text(LONG, "$$a_1 = b$$"), text(LONG_ZH + "即 $c$。"), "1-1 1-0"))
                .isEqualTo("1-1 1-0");
    }

    @Test
    void aParagraphGoesToThePairThatHasRoomForIt() {
        assertThat(absorbed(text(LONG, MORE), text(LONG_ZH + MORE_ZH), "1-1 1-0"))
                .isEqualTo("2-1");
        assertThat(absorbed(text(LONG, MORE), text(LONG_ZH + MORE_ZH), "1-0 1-1"))
                .isEqualTo("2-1");
        assertThat(absorbed(text(LONG, MORE), text(LONG_ZH), "1-1 1-0")).isEqualTo("1-1 1-0");
        assertThat(absorbed(text(LONG, "# More", MORE), text(LONG_ZH + MORE_ZH), "1-1 1-0 1-0"))
                .isEqualTo("1-1 1-0 1-0");
    }

    @Test
    void aPictureBelongsToAPairThatShowsIt() {
        String shown = LONG_ZH + "![晷](dial.png)" + MORE_ZH;

        assertThat(absorbed(text(LONG, "![dial](dial.png)", MORE), text(shown), "1-1 1-0 1-0"))
                .isEqualTo("3-1");
        assertThat(absorbed(text(LONG, "![dial](wall.png)", MORE), text(shown), "1-1 1-0 1-0"))
                .isNotEqualTo("3-1");
    }

    @Test
    void aGapOfASectionBeginsWithItsHeading() {
        String first = text("# One", LONG, "# Two", MORE, "# Three", LONG + " See $a_1 = b$.");
        String second = text("# 一", LONG_ZH, "# 三", LONG_ZH + "见 $a_1 = b$。");

        assertThat(slid(first, second, "1-1 1-1 1-1 1-0 1-0 1-1")).isEqualTo("1-1 1-1 1-0 1-0 1-1 1-1");
        assertThat(slid(first, second, "1-1 1-1 1-0 1-0 1-1 1-1")).isEqualTo("1-1 1-1 1-0 1-0 1-1 1-1");
    }

    @Test
    void aHeadingOfAnotherLevelIsNotTradedForIt() {
        String first = text("# One", LONG, "## Two", MORE, "# Three", LONG + " See $a_1 = b$.");
        String second = text("# 一", LONG_ZH, "## 三", LONG_ZH + "见 $a_1 = b$。");

        assertThat(slid(first, second, "1-1 1-1 1-1 1-0 1-0 1-1")).isEqualTo("1-1 1-1 1-1 1-0 1-0 1-1");
    }

    @Test
    void twoGapsThatAPairPartsBecomeOne() {
        String first = text(LONG, MORE, LONG, "A wall.", "Another.");
        String second = text(LONG_ZH, MORE_ZH, LONG_ZH);
        String slid = slid(first, second, "1-1 1-0 1-1 1-0 1-1");

        assertThat(slid).contains("1-0 1-0");
    }

    @Test
    void shortItemsCannotBeToldApartByThemselves() {
        List<Facing> facings = Faced.of("- stone\n- brass\n- iron\n", "- 石头\n- 铁\n", "1-1 1-0 1-1");
        List<Facing> named = Faced.of("- stone\n- GRU cell\n- iron\n", "- 石头\n- 铁\n", "1-1 1-0 1-1");
        List<Facing> paragraphs = Faced.of(text("stone", "brass", "iron"), text("石头", "铁"), "1-1 1-0 1-1");

        assertThat(new Sliding(0.8).mayBeAnother(facings, 1)).isTrue();
        assertThat(new Sliding(0.8).mayBeAnother(named, 1)).isTrue();
        assertThat(new Sliding(0.8).mayBeAnother(paragraphs, 1)).isFalse();
    }
}
