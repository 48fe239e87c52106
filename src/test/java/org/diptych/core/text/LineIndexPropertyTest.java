package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class LineIndexPropertyTest {
    @Property
    void aStringHasTheLinesOfTheSameCharacters(
            @ForAll @Chars({'\n', 'a', '\r'}) @StringLength(max = 40) String any,
            @ForAll @Chars('\n') @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String unix) {
        assertSame(any);
        assertSame(unix);
    }

    private static void assertSame(String text) {
        LineIndex lines = LineIndex.of(text);
        LineIndex same = LineIndex.of(new StringBuilder(text));
        assertThat(lines.lineCount()).isEqualTo(same.lineCount());
        for (int at = 0; at <= text.length(); at++) {
            assertThat(lines.positionAt(at)).isEqualTo(same.positionAt(at));
        }
    }
}
