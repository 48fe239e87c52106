package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.marks;
import static org.diptych.core.check.drift.TwoBodies.sentences;

import org.junit.jupiter.api.Test;

/** Headings that stand on another level are told once: for all of them, or where it begins. */
class DriftHeadingsTest {
    private static final String TEXT = "\n\nA dial is set by the sun alone, of 17%s.\n\n";
    private static final String TEXT_ZH = "\n\n日晷只随太阳而定，17%s 年。\n\n";

    /** Headings of {@code levels}, each with a paragraph of its own. */
    private static String body(String levels, boolean chinese) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < levels.length(); i++) {
            body.append("#".repeat(levels.charAt(i) - '0'))
                    .append(chinese ? " 节" : " Part ")
                    .append(10 + i)
                    .append(String.format(chinese ? TEXT_ZH : TEXT, 10 + i));
        }
        return body.toString();
    }

    private static String told(String english, String chinese) {
        return String.join("; ", marks(body(english, false), body(chinese, true)))
                .replace("drift-heading-level: ", "");
    }

    @Test
    void levelsThatAreTheSameAreFine() {
        assertThat(told("12231", "12231")).isEmpty();
    }

    @Test
    void aHeadingAlonePutDeeperIsTold() {
        assertThat(told("1222", "1232")).isEqualTo("## Part 12");
        assertThat(told("1232", "1222")).isEqualTo("### Part 12");
    }

    @Test
    void whatStandsBelowItMovesWithIt() {
        assertThat(told("12332", "13442")).isEqualTo("## Part 11");
        assertThat(told("12332", "13432")).isEqualTo("## Part 11");
    }

    @Test
    void thatAllAreDeeperIsToldOnce() {
        assertThat(told("1223", "2334")).isEqualTo("# Part 10");
        assertThat(sentences(body("1223", false), body("2334", true)))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("1", "2");
    }

    @Test
    void oneThatIsNotDeeperAsTheOthersAreIsToldBesideThem() {
        assertThat(told("12223", "23324")).isEqualTo("# Part 10; ## Part 13");
    }

    @Test
    void twoHeadingsSetNoRule() {
        assertThat(told("12", "23")).isEqualTo("# Part 10");
        assertThat(told("11", "22")).isEqualTo("# Part 10; # Part 11");
    }
}
