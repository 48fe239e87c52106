package org.diptych.core.site.rename;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.diptych.core.text.LineIndex;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** The lines an author is shown before a change are those that change, and what they become. */
class LineChangePropertyTest {

    @Property(tries = 2000)
    void madeToTheTextTheLinesGiveWhatTheEditsGive(
            @ForAll @Chars({'a', 'b', '\n', '日'}) @StringLength(min = 1, max = 30) String text, @ForAll Random random) {
        List<TextEdit> edits = edits(text, random);

        List<LineChange> changes = LineChange.of(text, edits);

        assertThat(replaced(text, changes).replace("\n", ""))
                .isEqualTo(TextEdit.applyAll(text, edits).replace("\n", ""));
        LineIndex lines = LineIndex.of(text);
        for (LineChange change : changes) {
            assertThat(text.substring(lines.startOfLine(change.line()))).startsWith(change.before());
        }
        assertThat(changes).extracting(LineChange::line).isSorted().doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void theOrderOfTheEditsAndTheKindOfLineEndMakeNoDifference(
            @ForAll @Chars({'a', '\n'}) @StringLength(min = 1, max = 20) String text, @ForAll Random random) {
        List<TextEdit> edits = letters(text, random);
        List<LineChange> changes = LineChange.of(text, edits);
        List<TextEdit> backwards = new ArrayList<>(edits);
        Collections.reverse(backwards);
        List<TextEdit> windows = edits.stream()
                .map(edit -> new TextEdit(
                        edit.range().shift(returns(text, edit.range().start())), edit.replacement()))
                .toList();

        assertThat(LineChange.of(text, backwards)).isEqualTo(changes);
        assertThat(LineChange.of(text.replace("\n", "\r\n"), windows)).isEqualTo(changes);
        assertThat(changes).allMatch(change -> change.before().replace("a", "").isEmpty());
    }

    @Test
    void whatIsOfOneLineIsOneChange() {
        String text = "tags: [a, b]\ntitle: a\n\nend";

        assertThat(LineChange.of(text, List.of(edit(7, 8, "x"), edit(10, 11, "y"), edit(20, 21, "z"))))
                .containsExactly(
                        new LineChange(1, "tags: [a, b]", "tags: [x, y]"), new LineChange(2, "title: a", "title: z"));
        assertThat(LineChange.of(text, List.of())).isEmpty();
    }

    @Test
    void aLineThatGoesWithItsEndIsOneLine() {
        assertThat(LineChange.of("a\nb\nc\n", List.of(edit(2, 4, "")))).containsExactly(new LineChange(2, "b", ""));
        assertThat(LineChange.of("a\nb\nc", List.of(edit(1, 5, ""))))
                .containsExactly(new LineChange(1, "a\nb\nc", "a"));
    }

    /** Each change made to its lines; a line that goes takes its end with it. */
    private static String replaced(String text, List<LineChange> changes) {
        StringBuilder replaced = new StringBuilder(text);
        LineIndex lines = LineIndex.of(text);
        for (int i = changes.size() - 1; i >= 0; i--) {
            int start = lines.startOfLine(changes.get(i).line());
            replaced.replace(
                    start,
                    start + changes.get(i).before().length(),
                    changes.get(i).after());
        }
        return replaced.toString();
    }

    private static List<TextEdit> edits(String text, Random random) {
        List<TextEdit> edits = new ArrayList<>();
        int at = random.nextInt(text.length());
        while (at < text.length() && edits.size() < 5) {
            int end = at + random.nextInt(Math.min(4, text.length() - at + 1));
            edits.add(edit(at, end, "x".repeat(random.nextInt(3))));
            at = end + 1 + random.nextInt(5);
        }
        return edits;
    }

    private static List<TextEdit> letters(String text, Random random) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 'a' && random.nextInt(3) == 0) {
                edits.add(edit(i, i + 1, "日"));
            }
        }
        return edits;
    }

    private static int returns(String text, int before) {
        return (int) text.substring(0, before).chars().filter(c -> c == '\n').count();
    }

    private static TextEdit edit(int start, int end, String replacement) {
        return new TextEdit(new TextRange(start, end), replacement);
    }
}
