package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String FLAG = "\uD83C\uDDE8\uD83C\uDDF3";
    private static final String ACCENT = "e\u0301";

    @ParameterizedTest
    @ValueSource(strings = {FAMILY, FLAG, ACCENT, "\uD842\uDFB7", "\uD83D\uDC4D\uD83C\uDFFD", "1\uFE0F\u20E3"})
    void whatReadersSeeAsOneIsOneStep(String grapheme) {
        String text = "a" + grapheme + FLAG + "字";
        assertThat(Graphemes.next(text, 1)).isEqualTo(1 + grapheme.length());
        assertThat(Graphemes.previous(text, 1 + grapheme.length())).isEqualTo(1);
        assertThat(Graphemes.previous(text, text.length() - 1)).isEqualTo(1 + grapheme.length());
    }

    @Test
    void theNearestBoundaryIsNeverWithinACharacter() {
        String text = "a" + FAMILY + "b";
        assertThat(IntStream.rangeClosed(0, text.length()).map(at -> Graphemes.nearest(text, at)))
                .containsExactly(0, 1, 1, 1, 1, 9, 9, 9, 9, 9, 10);
    }

    @Test
    void aTextIsShortenedToWholeCharacters() {
        assertThat(Graphemes.shortened("abc", 3)).isEqualTo("abc");
        assertThat(Graphemes.shortened("abcd", 3)).isEqualTo("abc…");
        assertThat(Graphemes.shortened("ab" + FAMILY + "c", 5)).isEqualTo("ab…");
        assertThat(Graphemes.shortened("ab\uD83D\uDE00c", 3)).isEqualTo("ab…");
        assertThat(Graphemes.shortened("a" + ACCENT + "cd", 3)).isEqualTo("a" + ACCENT + "…");
    }

    @Property
    void forthAndBackStopAtTheSamePlaces(@ForAll String text) {
        List<Integer> forth = new ArrayList<>();
        for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
            forth.add(at);
        }
        List<Integer> back = new ArrayList<>();
        for (int at = text.length(); at > 0; ) {
            at = Graphemes.previous(text, at);
            back.add(0, at);
        }
        assertThat(back).isEqualTo(forth);
    }
}
