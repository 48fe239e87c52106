package org.diptych.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lines, their places and their ends, held against cutting the text by one expression. */
class LinesPropertyTest {
    private static final Pattern END = Pattern.compile("\r\n|\r|\n");

    @Property
    void everyPlaceHasOneLineAndColumnAndTheyLeadBackToIt(@ForAll("texts") String text) {
        LineIndex lines = LineIndex.of(text);
        List<Integer> starts = starts(text);

        assertThat(lines.lineCount()).isEqualTo(starts.size());
        for (int line = 1; line <= starts.size(); line++) {
            assertThat(lines.startOfLine(line)).isEqualTo(starts.get(line - 1));
        }
        for (int offset = 0; offset <= text.length(); offset++) {
            Position position = lines.positionAt(offset);
            int from = offset;
            assertThat(position.line()).isEqualTo((int)
                    starts.stream().filter(start -> start <= from).count());
            assertThat(lines.offsetAt(position)).isEqualTo(offset);
        }
    }

    @Test
    void aColumnBehindTheTextIsItsEndAndNoOtherPlaceIsGiven() {
        LineIndex lines = LineIndex.of("one\ntwo");

        assertThat(lines.offsetAt(new Position(2, 99))).isEqualTo(7);
        assertThat(lines.offsetAt(new Position(1, 6))).isEqualTo(5);
        assertThatThrownBy(() -> lines.positionAt(8)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lines.positionAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void theLinesOfATextJoinedAreTheText(@ForAll("texts") String any) {
        String text = LineEnd.unix(any);
        TextLines lines = TextLines.of(text);
        List<String> all = new ArrayList<>();
        for (int line = 0; line < lines.count(); line++) {
            all.add(lines.line(line));
            assertThat(lines.text(lines.start(line), lines.end(line))).isEqualTo(lines.line(line));
        }

        assertThat(String.join("\n", all)).isEqualTo(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            int line = lines.lineAt(offset);
            assertThat(offset).isBetween(lines.start(line), lines.end(line));
        }
        assertThat(lines.lineAt(text.length() + 5)).isEqualTo(lines.count() - 1);
        assertThat(lines.lineAt(-1)).isZero();
    }

    @Property
    void aTextsLineEndsAreThoseThatStandInIt(@ForAll("texts") String text) {
        List<String> found = END.matcher(text).results().map(end -> end.group()).toList();

        assertThat(LineEnds.of(text).kinds())
                .extracting(LineEnd::characters)
                .containsExactlyInAnyOrderElementsOf(found.stream().distinct().toList())
                .isSortedAccordingTo((one, other) -> Integer.compare(order(one), order(other)));
        assertThat(LineEnds.of(text).areMixed())
                .isEqualTo(found.stream().distinct().count() > 1);
        assertThat(LineEnd.firstOf(text).map(LineEnd::characters))
                .isEqualTo(found.stream().findFirst().map(Optional::of).orElse(Optional.empty()));
        assertThat(LineEnd.unix(text)).isEqualTo(END.matcher(text).replaceAll("\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "中", "\n", "\r\n", "\r", " ")
                .list()
                .ofMaxSize(12)
                .map(all -> String.join("", all));
    }

    private static int order(String end) {
        return List.of("\n", "\r\n", "\r").indexOf(end);
    }

    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = END.matcher(text);
        while (end.find()) {
            starts.add(end.end());
        }
        return starts;
    }
}
