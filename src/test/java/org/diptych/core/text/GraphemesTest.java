package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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

    /** Whether a flag begins at a place hangs on how many came before it in the row. */
    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18, 40, 300})
    void inALongRowOfFlagsEachIsOneStep(int flags) {
        String text = FLAG.repeat(flags);
        for (int at = 0; at < text.length(); at += 4) {
            assertThat(Graphemes.next(text, at)).as("behind %d", at).isEqualTo(at + 4);
            assertThat(Graphemes.previous(text, at + 4)).as("before %d", at + 4).isEqualTo(at);
            assertThat(Graphemes.nearest(text, at)).isEqualTo(at);
            assertThat(Graphemes.nearest(text, at + 1)).isEqualTo(at);
            assertThat(Graphemes.nearest(text, at + 3)).isEqualTo(at + 4);
        }
    }

    @Property
    void stepsAreThoseOfTheWholeTextCutAtOnce(@ForAll("rows") String text) {
        List<Integer> cut = new ArrayList<>();
        Matcher cluster = Pattern.compile("\\X").matcher(text);
        while (cluster.find()) {
            cut.add(cluster.end());
        }
        List<Integer> steps = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            at = Graphemes.next(text, at);
            steps.add(at);
        }
        assertThat(steps).isEqualTo(cut);
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(FAMILY, FLAG, ACCENT, "a", "字", "\uD83D\uDE00", "\r\n", "\u0301")
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }
}
