package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SameEndsPropertyTest {

    @Property
    void theyAreThoseThatComparingCharacterByCharacterFinds(
            @ForAll @Chars({'a', 'b'}) @StringLength(max = 12) String before,
            @ForAll @Chars({'a', 'b'}) @StringLength(max = 12) String after) {
        assertThat(SameEnds.of(before, after)).isEqualTo(slowly(before, after));
    }

    /** Texts longer than what is compared at once, changed near the places where one portion ends. */
    @Property(tries = 300)
    void ofLongTextsTheyAreTheSame(@ForAll Random random) {
        String before = "ab".repeat(4090 + random.nextInt(12));
        int at = random.nextBoolean() ? random.nextInt(before.length()) : 4090 + random.nextInt(12);
        int gone = Math.min(random.nextInt(3), before.length() - at);
        String after = before.substring(0, at) + "xab".substring(random.nextInt(3)) + before.substring(at + gone);

        assertThat(SameEnds.of(before, after)).isEqualTo(slowly(before, after));
        assertThat(SameEnds.of(after, before)).isEqualTo(slowly(after, before));
    }

    @Test
    void ofOneTextTheBeginIsAll() {
        assertThat(SameEnds.of("same", "same")).isEqualTo(new SameEnds(4, 0));
        assertThat(SameEnds.of("", "new")).isEqualTo(new SameEnds(0, 0));
        assertThat(SameEnds.of("aa", "aaa")).isEqualTo(new SameEnds(2, 0));
    }

    private static SameEnds slowly(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.endsWith(after.substring(after.length() - end - 1))) {
            end++;
        }
        return new SameEnds(start, end);
    }
}
