package org.diptych.core.markdown.pandoc.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns below dashes: a line is parted among them without a sign torn or lost, and they share the page. */
class ColumnsPropertyTest {

    @Property(tries = 500)
    void theCellsOfALineAreTheLine(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 9) Integer> dashes,
            @ForAll("lines") String line) {
        Columns columns = drawn(dashes);
        Cursor cursor = Cursors.over(line + "\n");
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < columns.count(); i++) {
            int[] cell = columns.cell(cursor, 0, line.length(), i);
            String text = line.substring(cell[0], cell[1]);
            assertThat(text).as("cell %d of %s", i, line).satisfies(ColumnsPropertyTest::isWhole);
            cells.append(text);
        }
        assertThat(cells).hasToString(line);
    }

    @Property(tries = 300)
    void aCellIsNoWiderThanItsColumnButForOneWideSign(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 9) Integer> dashes,
            @ForAll("lines") String line) {
        Columns columns = drawn(dashes);
        Cursor cursor = Cursors.over(line + "\n");
        for (int i = 0; i + 1 < columns.count(); i++) {
            int[] cell = columns.cell(cursor, 0, line.length(), i);
            int room = columns.starts().get(i + 1) - columns.starts().get(i);
            assertThat(SignWidth.of(line.substring(cell[0], cell[1]))).isLessThanOrEqualTo(room + 1);
        }
    }

    @Property(tries = 300)
    void theSharesOfColumnsAreAPageAtMost(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 40) Integer> dashes) {
        List<Double> widths = drawn(dashes).widths();

        assertThat(widths).hasSameSizeAs(dashes).allMatch(width -> width > 0 && width <= 1);
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum()).isLessThanOrEqualTo(1.0000001);
    }

    @ParameterizedTest
    @CsvSource({
        "'--- ---', 2",
        "'   -----', 1",
        "'---', 1",
        "'- - -', 3",
        "'---a', 0",
        "'', 0",
        "'    ---', 0",
        "'—— ——', 0",
        "'=== ===', 0"
    })
    void columnsAreDrawnWithDashesAndBlanksAlone(String line, int count) {
        Columns columns = Columns.at(Cursors.over(line + "\n"), 0);

        assertThat(columns == null ? 0 : columns.count()).isEqualTo(count);
    }

    private static Columns drawn(List<Integer> dashes) {
        StringBuilder line = new StringBuilder();
        dashes.forEach(run -> line.append("-".repeat(run)).append(' '));
        return Columns.at(Cursors.over(line + "\n"), 0);
    }

    private static void isWhole(String text) {
        assertThat(text.isEmpty() || !Character.isLowSurrogate(text.charAt(0))).isTrue();
        assertThat(text.isEmpty() || !Character.isHighSurrogate(text.charAt(text.length() - 1)))
                .isTrue();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of("a", " ", "字", "😀", "𠮷", "，", "é", "b c", "e\u0301")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }
}
