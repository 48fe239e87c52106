package org.diptych.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet puts into the clipboard is read cell by cell, and what no spreadsheet put there is left alone. */
class SpreadsheetTextTest {
    @Property(tries = 500)
    void whatASpreadsheetCopiesIsReadCellByCell(
            @ForAll("sheets") List<List<String>> rows, @ForAll("lineEnds") String lineEnd, @ForAll boolean ended) {
        Assume.that(rows.stream().anyMatch(row -> !row.get(0).isEmpty()));
        String copied = rows.stream()
                .map(row -> row.stream().map(SpreadsheetTextTest::copied).collect(Collectors.joining("\t")))
                .collect(Collectors.joining(lineEnd));

        assertThat(SpreadsheetText.rows(copied + (ended ? lineEnd : ""))).contains(rows);
    }

    /** As spreadsheets do it: in quotes where the cell's own characters would end it. */
    private static String copied(String cell) {
        boolean quoted = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.startsWith("\"");
        return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    @Provide
    Arbitrary<List<List<String>>> sheets() {
        Arbitrary<String> cells = Arbitraries.of("a", "\"", "\t", "\n", " ", "中文", "😀", "5\" wide")
                .list()
                .ofMaxSize(3)
                .map(pieces -> String.join("", pieces));
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(columns ->
                        cells.list().ofSize(columns).list().ofMinSize(2).ofMaxSize(4));
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\t",
                "words",
                "name\tvalue",
                "name\tvalue\n",
                "a\tb\nc\td\te",
                "a\tb\n\nc\td",
                "\tindented\n\tcode",
                "one\ntwo\nthree"
            })
    void whatIsNoTableOfCellsIsNone(String text) {
        assertThat(SpreadsheetText.rows(text)).isEmpty();
    }

    @Test
    void aQuoteThatNothingClosesIsTheCellsOwn() {
        assertThat(SpreadsheetText.rows("\"a\tb\n\"c\" d\te"))
                .contains(List.of(List.of("\"a", "b"), List.of("\"c\" d", "e")));
    }

    /** A line of a log, or of a program that was pressed together, may well hold that many. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 19_999, 20_000, 50_000})
    void aLineOfManyTabsIsNoTableHoweverManyTheyAre(int tabs) {
        assertThat(SpreadsheetText.rows("x\t".repeat(tabs))).isEmpty();
        assertThat(SpreadsheetText.rows("x\t".repeat(tabs) + "\nmore words")).isEmpty();
    }

    @Test
    void aSheetOfThousandsOfRowsIsStillATable() {
        List<List<String>> rows = SpreadsheetText.rows("1\t二\n".repeat(4_000)).orElseThrow();

        assertThat(rows).hasSize(4_000).containsOnly(List.of("1", "二"));
        assertThat(SpreadsheetText.rows("1\t二\n".repeat(40_000))).isEmpty();
    }
}
