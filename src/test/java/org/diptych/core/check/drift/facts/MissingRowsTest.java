package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two tables the rows, or columns, are found that only one of them has. */
class MissingRowsTest {

    private static List<Part<String>> rows(String table) {
        return Cut.facts(table).rows();
    }

    private static String table(List<String> rows) {
        StringBuilder table = new StringBuilder("| a | b |\n|---|---|\n");
        rows.forEach(row -> table.append(row).append('\n'));
        return table.toString();
    }

    @Test
    void aRowIsReadCellByCellWithoutMarks() {
        assertThat(rows("| *a* | `b` |\n|---|---|\n| c\\|d | |\n"))
                .extracting(Part::reading)
                .containsExactly("a | b", "c/d | ");
    }

    @Test
    void aRowStandsWhereItsCellsDo() {
        String text = "| a | b |\n|---|---|\n| 1 | 甲😀 |\n| 2 | 乙 |\n";

        assertThat(rows(text).get(1).range().in(text)).contains("甲😀").doesNotContain("乙", "a");
    }

    /** The other language has the same numbers beside words of its own. */
    @Property(tries = 300)
    void rowsThatWereLeftOutAreFoundByTheirNumbers(
            @ForAll @IntRange(min = 2, max = 9) int size, @ForAll @Size(max = 4) Set<@IntRange(max = 8) Integer> out) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            english.add("| hour " + (100 + i) + " | shadow |");
            if (out.contains(i)) {
                expected.add(i + 1);
            } else {
                chinese.add("| 时 " + (100 + i) + " | 影子 |");
            }
        }
        List<Integer> found = MissingRows.unanswered(rows(table(english)), rows(table(chinese)));

        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 300)
    void asManyRowsAreFoundAsAreMissingWhateverTheySay(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 3) Integer> longer,
            @ForAll @Size(max = 8) List<@IntRange(max = 3) Integer> shorter) {
        List<Integer> fewer = shorter.subList(0, Math.min(shorter.size(), longer.size() - 1));
        List<Part<String>> more =
                rows(table(longer.stream().map(i -> "| " + i + " | x |").toList()));
        List<Part<String>> less =
                rows(table(fewer.stream().map(i -> "| " + i + " | 甲 |").toList()));
        List<Integer> found = MissingRows.unanswered(more, less);

        assertThat(found).hasSize(more.size() - less.size());
        assertThat(new TreeSet<>(found)).containsExactlyElementsOf(found);
    }

    @Test
    void aColumnIsItsCellsFromTheHeadDown() {
        List<Part<String>> columns = MissingRows.columns(rows("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"));

        assertThat(columns).extracting(Part::reading).containsExactly("a 1 3", "b 2 4");
    }

    @ParameterizedTest
    @CsvSource({"0, Hour", "1, Angle", "2, ''"})
    void aCellIsNamedByItsColumn(int column, String cell) {
        List<Part<String>> rows = rows("| Hour | Angle |\n|---|---|\n| 1 | 2 |\n");

        assertThat(MissingRows.cell(rows.get(0), column)).isEqualTo(cell);
    }
}
