package org.diptych.core.bilingual.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.bilingual.TwoBodies;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;

/** Sections are moved and moved back, and an outline of both languages knows where every place belongs. */
class MovedSectionsPropertyTest {
    private static TwinOutline outline(String file) {
        List<Body> bodies = TwoBodies.of(file, Dialect.PANDOC);
        return TwinOutline.of(bodies, Alignment.of(bodies));
    }

    private static String moved(String file, int row, int target) {
        return TextEdit.applyAll(file, new SectionMove(file, outline(file)).edits(row, target));
    }

    /** One section for each level, with what both languages share in it. */
    private static String file(List<Integer> levels) {
        return TwoBodies.file(body(levels, "Section", "Some words"), body(levels, "小节", "几个字"));
    }

    private static String body(List<Integer> levels, String title, String words) {
        return IntStream.range(0, levels.size())
                .mapToObj(i -> "#".repeat(levels.get(i)) + " " + title + " " + i + "\n\n" + words + " " + (100 + i)
                        + ".\n\n$$x_{" + i + "}$$\n")
                .collect(Collectors.joining("\n"));
    }

    @Property(tries = 200)
    void aSectionThatIsMovedAndMovedBackLeavesTheFileAsItWas(
            @ForAll @Size(min = 2, max = 7) List<@IntRange(min = 1, max = 3) Integer> levels,
            @ForAll @IntRange(max = 6) int from,
            @ForAll @IntRange(max = 7) int to) {
        String file = file(levels);
        TwinOutline outline = outline(file);
        int row = from % levels.size();
        int target = to % (levels.size() + 1);
        int size = outline.sectionEnd(row) - row;
        boolean moves = target < row || target > row + size;
        String there = moved(file, row, target);

        assertThat(there.equals(file)).isEqualTo(!moves);
        if (moves) {
            int now = target > row ? target - size : target;
            int back = target > row ? row : row + size;
            // Back among its neighbours it may hold sections that it did not hold before.
            if (outline(there).sectionEnd(now) - now == size) {
                assertThat(moved(there, now, back)).isEqualTo(file);
            }
        }
    }

    @Property(tries = 200)
    void everyPlaceOfASectionBelongsToItInBothLanguages(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 3) Integer> levels) {
        String file = file(levels);
        TwinOutline outline = outline(file);

        assertThat(outline.rows()).hasSize(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            TwinHeading row = outline.rows().get(i);
            assertThat(row.level()).isEqualTo(levels.get(i));
            for (int side = 0; side < 2; side++) {
                BodyHeading heading = row.side(side).orElseThrow();
                assertThat(outline.at(heading.range().start())).contains(row);
                assertThat(outline.at(
                                file.indexOf("x_{" + i + "}", heading.range().end())))
                        .contains(row);
            }
        }
    }

    @Property(tries = 200)
    void aSectionEndsWhereOneOfItsLevelOrAboveBegins(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 3) Integer> levels) {
        TwinOutline outline = outline(file(levels));

        for (int i = 0; i < levels.size(); i++) {
            int end = outline.sectionEnd(i);
            for (int inner : levels.subList(i + 1, end)) {
                assertThat(inner).isGreaterThan(levels.get(i));
            }
            if (end < levels.size()) {
                assertThat(levels.get(end)).isLessThanOrEqualTo(levels.get(i));
            }
        }
    }

    @Test
    void aHeadingWithinSomethingElseIsMovedNowhereAndNothingIsMovedBeforeIt() {
        int row = 1;
        String file = TwoBodies.file("# A\n\na\n\n1. # B\n\n# C\n", "# 甲\n\n# 丙\n");
        SectionMove move = new SectionMove(file, outline(file));

        assertThat(outline(file).rows().get(row).any().title()).isEqualTo("B");
        assertThat(move.isMovable(row)).isFalse();
        assertThat(move.edits(row, 0)).isEmpty();
        assertThat(move.edits(2, row)).isEmpty();
        assertThat(move.isMovable(0)).isTrue();
    }

    @Test
    void headingsThatAreUnderlinedMoveWithTheirLines() {
        String file =
                TwoBodies.file("One\n===\n\na $1$.\n\nTwo\n===\n\nb $2$.\n", "一\n===\n\n甲 $1$。\n\n二\n===\n\n乙 $2$。\n");

        assertThat(moved(file, 1, 0))
                .isEqualTo(TwoBodies.file(
                        "Two\n===\n\nb $2$.\n\nOne\n===\n\na $1$.\n", "二\n===\n\n乙 $2$。\n\n一\n===\n\n甲 $1$。\n"));
    }
}
