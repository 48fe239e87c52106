package org.diptych.core.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.search.Found;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** A place that was found is shown in its own line, whole characters around it and itself within. */
class LineFoundPropertyTest {

    @Property(tries = 2000)
    void whatWasFoundStandsInTheExcerptOfItsLine(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 400) int from,
            @ForAll @IntRange(max = 300) int length) {
        int start = whole(text, Math.min(from, text.length()));
        int end = whole(text, Math.min(start + length, text.length()));
        LineIndex lines = LineIndex.of(text);

        LineFound shown = found(text, new TextRange(start, end));

        int line = lines.positionAt(start).line();
        assertThat(shown.line()).isEqualTo(line);
        String whole =
                text.substring(lines.startOfLine(line)).lines().findFirst().orElse("");
        assertThat(whole).contains(inner(shown.excerpt(), whole));
        String part = shown.inExcerpt().in(shown.excerpt());
        assertThat(text.substring(start, end)).startsWith(part);
        assertThat(part.isEmpty())
                .isEqualTo(text.substring(start, end)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .isEmpty());
        assertThat(shown.excerpt().codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(shown.excerpt()).doesNotContain("\n");
    }

    /** The excerpt without the marks of what was cut. */
    private static String inner(String excerpt, String whole) {
        String inner = whole.startsWith("…") ? excerpt : excerpt.replaceFirst("^…", "");
        return inner.replaceFirst("…$", "");
    }

    @Test
    void aShortLineIsShownWhole() {
        assertThat(found("one\ntwo three\nfour", new TextRange(8, 13)))
                .isEqualTo(new LineFound(place(new TextRange(8, 13)), 2, "two three", new TextRange(4, 9)));
    }

    @Test
    void ofALongLineWhatIsNearIsShown() {
        String text = "a".repeat(100) + "日晷" + "b".repeat(300) + "\nnext";

        LineFound shown = found(text, new TextRange(100, 102));

        assertThat(shown.excerpt()).isEqualTo("…" + "a".repeat(40) + "日晷" + "b".repeat(160) + "…");
        assertThat(shown.inExcerpt()).isEqualTo(new TextRange(41, 43));
    }

    @Test
    void ofWhatGoesOverLinesTheFirstIsShown() {
        LineFound shown = found("one two\nthree\nfour", new TextRange(4, 16));

        assertThat(shown.excerpt()).isEqualTo("one two");
        assertThat(shown.inExcerpt()).isEqualTo(new TextRange(4, 7));
    }

    @Test
    void aPlaceBetweenCharactersHasItsLineToo() {
        assertThat(found("", new TextRange(0, 0)).excerpt()).isEmpty();
        assertThat(found("a\n\nb", new TextRange(2, 2)).line()).isEqualTo(2);
        assertThat(found("a\n", new TextRange(2, 2)).line()).isEqualTo(2);
        assertThat(found("ab\n", new TextRange(2, 2)).inExcerpt()).isEqualTo(new TextRange(2, 2));
    }

    private static LineFound found(String text, TextRange range) {
        return LineFound.in(text, LineIndex.of(text), place(range));
    }

    private static Found place(TextRange range) {
        return new Found(range, List.of(""), Map.of());
    }

    private static int whole(String text, int offset) {
        boolean half = offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
        return half ? offset - 1 : offset;
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "日", "🌊", " word", "\n", "x".repeat(30), "🌊".repeat(25), "——")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
