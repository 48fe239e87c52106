package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.diptych.core.check.Finding;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A language that says the same in other blocks is not told that something is missing; another heading is one finding. */
class RestructuringTest {
    private static final Path POST = Path.of("assets/sample/diptych-dial.md");

    @ParameterizedTest
    @EnumSource(Restructurer.Way.class)
    void bringsNoMoreFindingsThanDifferences(Restructurer.Way way) throws IOException {
        String text = LineEnd.unix(Files.readString(POST));
        for (int seed = 1; seed <= 4; seed++) {
            Optional<String> after = new Restructurer(text, new Random(seed)).after(way);
            after.ifPresent(other ->
                    assertThat(DriftTrial.more(text, other)).as(way.name()).hasSizeLessThanOrEqualTo(way.most));
        }
    }

    private static List<String> found(String english, String chinese) {
        return TwoBodies.findings(english, chinese).stream().map(Finding::rule).toList();
    }

    private static final String INTRODUCTION = "A dial on a wall tells the hour by the shadow of its style.\n\n";
    private static final String INTRODUCTION_ZH = "墙上的日晷以晷针的影子指示时刻，白天人人都可以看到。\n\n";
    private static final String ITEMS = "- Its plate is of slate, cut by hand in the valley below the house.\n"
            + "- Its style is of brass, and points to the pole of the sky.\n"
            + "- Its lines were drawn for the latitude of the town by a monk.\n"
            + "- Its motto was painted out, and nobody remembers what it said.\n"
            + "- Its numerals are Roman, with a four of four strokes as on clocks.\n\n";
    private static final String IN_ONE = "它的晷面是石板做的，在屋下的山谷里由人手工刻成。它的晷针是黄铜做的，指向天空的北极。"
            + "它的时线由一位僧人按照小镇的纬度画成。它的铭文被涂掉了，没有人记得上面写过什么。"
            + "它的数字是罗马数字，四像钟面上一样写作四划。\n\n";
    private static final String END = "Whoever passes looks up, and sets a watch by it all the same.\n";
    private static final String END_ZH = "路过的人抬头一看，还是会按照它来对一对自己的手表。\n";

    @Test
    void aListOfWhatTheOtherLanguageSaysInAParagraphIsNotMissing() {
        assertThat(found(INTRODUCTION + ITEMS + END, INTRODUCTION_ZH + IN_ONE + END_ZH))
                .isEmpty();
    }

    @Test
    void anItemThatTheParagraphDoesNotSayIsMissing() {
        String more = ITEMS.strip()
                + "\n- Its iron fixings have rusted through, so that each winter the plate leans further out over the"
                + " lane, and the council has twice written to the owner about the people who walk below it, who"
                + " has answered twice that a dial which has hung there for three hundred years will hang a while yet.\n\n";
        assertThat(found(INTRODUCTION + more + END, INTRODUCTION_ZH + IN_ONE + END_ZH))
                .containsExactly("drift-missing-item");
    }

    @Test
    void aHeadingInBoldIsOneDifference() {
        assertThat(found(
                        INTRODUCTION + "## Lines\n\n" + END + "\n## Walls\n\n" + END,
                        INTRODUCTION_ZH + "## 时线\n\n" + END_ZH + "\n**墙**\n\n" + END_ZH))
                .containsExactly("drift-missing-section");
    }
}
