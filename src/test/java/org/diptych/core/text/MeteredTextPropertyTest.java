package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A metered text answers as the text does, whatever was asked before, and knows how far anybody looked. */
class MeteredTextPropertyTest {

    @Property
    void itAnswersAsTheStringDoes(
            @ForAll @Chars({'a', 'b', '-', '\uD83D', '\uDE00'}) @StringLength(min = 1, max = 30) String text,
            @ForAll Random random) {
        // Long enough for what is sought far to be remembered.
        String whole = (text + "-".repeat(random.nextInt(2) * 300)).repeat(2);
        MeteredText metered = new MeteredText(whole, new WorkMeter(whole.length(), 100));
        for (int i = 0; i < 40; i++) {
            int at = random.nextInt(whole.length());
            int end = at + random.nextInt(whole.length() - at + 1);
            String sought = whole.substring(at, Math.min(whole.length(), at + 1 + random.nextInt(3)));
            int from = random.nextInt(whole.length() + 1);

            assertThat(metered.charAt(at)).isEqualTo(whole.charAt(at));
            assertThat(metered.last()).isEqualTo(at);
            assertThat(metered.codePointAt(at)).isEqualTo(whole.codePointAt(at));
            assertThat(metered.codePointBefore(at + 1)).isEqualTo(whole.codePointBefore(at + 1));
            assertThat(metered.indexOf(sought, from)).isEqualTo(whole.indexOf(sought, from));
            assertThat(metered.indexOf(sought.charAt(0), from)).isEqualTo(whole.indexOf(sought.charAt(0), from));
            assertThat(metered.startsWith(sought, from)).isEqualTo(whole.startsWith(sought, from));
            assertThat(metered.subSequence(at, end)).isEqualTo(whole.substring(at, end));
        }
        assertThat(metered).hasSameSizeAs(whole).hasToString(whole);
    }

    /** What lies beyond what was looked at may change, and the answers stay. */
    @Property
    void whatWasNotReachedHasNoPartInAnyAnswer(
            @ForAll @Chars({'a', 'b', 'c', ' '}) @StringLength(min = 1, max = 30) String text,
            @ForAll @Chars({'a', 'b', 'c', ' '}) @StringLength(max = 10) String behind,
            @ForAll @IntRange(max = 29) int from) {
        int start = from % text.length();
        MeteredText metered = new MeteredText(text, new WorkMeter(text.length(), 100));
        Matcher word = Pattern.compile("a+b").matcher(metered).region(start, text.length());
        boolean found = word.lookingAt();
        int b = metered.indexOf('b', start);

        if (metered.reach() < text.length()) {
            String other = text.substring(0, metered.reach()) + behind;
            assertThat(Pattern.compile("a+b")
                            .matcher(other)
                            .region(start, other.length())
                            .lookingAt())
                    .isEqualTo(found);
            assertThat(other.indexOf('b', start)).isEqualTo(b);
        }
    }

    @Property
    void theReachCountsFromWhereItIsSetAnew(
            @ForAll @IntRange(max = 20) int known, @ForAll @IntRange(max = 29) int looked) {
        MeteredText metered = new MeteredText("x".repeat(30), new WorkMeter(30, 100));
        metered.charAt(25);
        metered.reachAnew(known);
        assertThat(metered.reach()).isEqualTo(known);

        metered.charAt(looked);

        assertThat(metered.reach()).isEqualTo(Math.max(known, looked + 1));
    }
}
