package org.diptych.core.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.diff.DiffRow.Kind;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

/** What two sequences have in common, held against the longest row of items that both have, found slowly. */
class SequencesPropertyTest {

    @Property
    void changesMakeTheOneOfTheOtherAndKeepAsMuchAsCanBeKept(
            @ForAll("items") List<String> before, @ForAll("items") List<String> after) {
        List<Difference> changes = Sequences.changes(before, after);
        List<String> made = new ArrayList<>();
        int kept = 0;
        int own = 0;
        int other = 0;
        for (Difference change : changes) {
            assertThat(change.beforeStart() - own)
                    .as("as much stays on both sides")
                    .isEqualTo(change.afterStart() - other);
            assertThat(own == 0 && other == 0 || change.beforeStart() > own)
                    .as("something parts them")
                    .isTrue();
            kept += change.beforeStart() - own;
            made.addAll(before.subList(own, change.beforeStart()));
            made.addAll(after.subList(change.afterStart(), change.afterEnd()));
            own = change.beforeEnd();
            other = change.afterEnd();
        }
        made.addAll(before.subList(own, before.size()));
        kept += before.size() - own;

        assertThat(made).isEqualTo(after);
        assertThat(kept).isEqualTo(longest(before, after));
        assertThat(changes.stream().mapToInt(Difference::removed).sum()).isEqualTo(before.size() - kept);
        assertThat(changes.stream().mapToInt(Difference::added).sum()).isEqualTo(after.size() - kept);
    }

    @Test
    void whatIsTooMuchToSearchCountsAsChangedBetweenWhatBothBeginAndEndWith() {
        List<Integer> before =
                new ArrayList<>(IntStream.range(0, 30_000).boxed().toList());
        List<Integer> after = new ArrayList<>(before);
        Collections.shuffle(after.subList(10, 29_990), new Random(7));

        assertTimeout(Duration.ofSeconds(5), () -> {
            Difference change = Sequences.changes(before, after).get(0);
            assertThat(change.beforeStart()).isBetween(10, 20);
            assertThat(change.beforeEnd()).isBetween(29_980, 29_990);
            assertThat(Sequences.changes(before, after)).hasSize(1);
        });
    }

    @Property
    void wordsOfALineJoinedAreTheLineAndNoPlaceOfADifferenceCutsOne(
            @ForAll("items") List<String> before, @ForAll("items") List<String> after) {
        String line = String.join("", before);
        List<TextRange> words = LineWords.of(line);
        assertThat(String.join("", LineWords.texts(line, words))).isEqualTo(line);

        WordDifference difference = WordDifference.of(line, String.join("", after));
        for (TextRange place : difference.before()) {
            assertThat(words).anyMatch(word -> word.start() == place.start());
            assertThat(words).anyMatch(word -> word.end() == place.end());
        }
        assertThat(difference.before()).isSortedAccordingTo((one, next) -> Integer.compare(one.start(), next.start()));
    }

    @Property
    void likenessIsAsMuchEitherWayAndAllOfTheSame(
            @ForAll("items") List<String> one, @ForAll("items") List<String> other, @ForAll Random random) {
        String text = String.join(" ", one);
        double likeness = TextDifference.likeness(text, String.join(" ", other));

        assertThat(likeness).isBetween(0.0, 1.0).isEqualTo(TextDifference.likeness(String.join(" ", other), text));
        List<String> shuffled = new ArrayList<>(one);
        Collections.shuffle(shuffled, random);
        assertThat(TextDifference.likeness(text, String.join(" ", shuffled))).isEqualTo(1.0);
    }

    @Test
    void sizesAddUpAndWhatIsNoDifferenceIsRefused() {
        DiffSize size = TextDifference.of("gone\nsame", "same\nnew one").size();

        assertThat(size).isEqualTo(new DiffSize(7, 4));
        assertThat(size.plus(DiffSize.NONE)).isEqualTo(size);
        assertThat(size.plus(new DiffSize(1, 2))).isEqualTo(new DiffSize(8, 6));
        assertThatThrownBy(() -> new Difference(1, 1, 2, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Difference(2, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DiffRow(Kind.ADDED, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartDifference(Optional.empty(), Optional.empty(), TextDifference.of("", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<String>> items() {
        return Arbitraries.of("a", "b", "中", "文", " ", "👩‍👧", "word", "。")
                .list()
                .ofMaxSize(9);
    }

    /** The length of the longest row of items that both have in this order. */
    private static int longest(List<String> one, List<String> other) {
        int[][] best = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                best[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? best[i - 1][j - 1] + 1
                        : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.size()][other.size()];
    }
}
