package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** Blocks are put in, then drafts into them: one step of the post that does what both would have done. */
class ComposedEditsPropertyTest {
    private static final String TEXT = "The dial 日晷 stands in the garden, 影子 falls on it.";

    /** How far behind the edit before an edit begins, how much it takes out, and what it puts in. */
    record Step(int gap, int taken, String put) {}

    @Property(tries = 2000)
    void bothAtOnceDoWhatTheOneAndThenTheOtherDo(
            @ForAll @Size(max = 5) List<@From("steps") Step> first, @ForAll("places") List<Integer> places) {
        ComposedEdits composed = new ComposedEdits(edits(first));
        String between = composed.first(TEXT);
        List<TextEdit> second = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < places.size(); i++) {
            TextRange range = TextRange.ofLength(free + places.get(i), i % 3);
            if (range.end() <= between.length() && isWhole(composed, edits(first), range)) {
                second.add(new TextEdit(range, "[" + i + "]"));
                free = range.end() + 1;
            }
        }

        assertThat(TextEdit.applyAll(TEXT, composed.then(second))).isEqualTo(TextEdit.applyAll(between, second));
    }

    /** Whether {@code range} lies wholly in what was put in, or apart from it. */
    private static boolean isWhole(ComposedEdits composed, List<TextEdit> first, TextRange range) {
        return first.stream()
                .map(composed::place)
                .allMatch(place -> range.start() >= place.start() && range.end() <= place.end()
                        || range.end() < place.start()
                        || range.start() > place.end());
    }

    @Property(tries = 1000)
    void aCharacterThatStaysIsFoundWhereItWent(@ForAll @Size(max = 5) List<@From("steps") Step> steps) {
        List<TextEdit> edits = edits(steps);
        ComposedEdits composed = new ComposedEdits(edits);
        String after = composed.first(TEXT);

        for (int i = 0; i < TEXT.length(); i++) {
            TextRange character = TextRange.ofLength(i, 1);
            if (edits.stream().noneMatch(edit -> edit.range().overlaps(character))) {
                assertThat(after.charAt(composed.moved(i)))
                        .as("%d after %s", i, edits)
                        .isEqualTo(TEXT.charAt(i));
            }
        }
    }

    @Property(tries = 1000)
    void whatWasPutInStandsWhereItIsSaidToAndNothingElseIsSaidToBePutIn(
            @ForAll @Size(max = 5) List<@From("steps") Step> steps) {
        List<TextEdit> edits = edits(steps);
        ComposedEdits composed = new ComposedEdits(edits);
        String after = composed.first(TEXT);

        boolean[] put = new boolean[after.length()];
        for (TextEdit edit : edits) {
            TextRange place = composed.place(edit);
            assertThat(place.in(after)).isEqualTo(edit.replacement());
            for (int i = place.start(); i < place.end(); i++) {
                put[i] = true;
            }
        }
        for (int i = 0; i < put.length; i++) {
            assertThat(composed.inserts(TextRange.ofLength(i, 1)))
                    .as("%d of %s", i, after)
                    .isEqualTo(put[i]);
        }
    }

    private static List<TextEdit> edits(List<Step> steps) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        for (Step step : steps) {
            TextRange range = TextRange.ofLength(at + step.gap(), step.taken());
            if (range.end() > TEXT.length()) {
                break;
            }
            edits.add(new TextEdit(range, step.put()));
            at = range.end() + 1;
        }
        return edits;
    }

    @Provide
    Arbitrary<Step> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of("", "x", "new words", "日晷的影子"))
                .as(Step::new);
    }

    @Provide
    Arbitrary<List<Integer>> places() {
        return Arbitraries.integers().between(0, 12).list().ofMaxSize(8);
    }
}
