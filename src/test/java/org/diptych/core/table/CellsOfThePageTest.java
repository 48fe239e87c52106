package org.diptych.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table is edited by the cells that the page shows: what parts none there parts none here, in each dialect. */
class CellsOfThePageTest {
    /** Wide enough that no row has a cell too many, which the page would leave out. */
    private static final String HEAD = "|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n";

    @Property(tries = 500)
    void aRowHasTheCellsThatThePageShows(@ForAll Dialect dialect, @ForAll("rows") String row) {
        List<List<String>> edited = TableEditing.rows(dialect, HEAD + row).orElseThrow();
        List<String> shown = shown(dialect, HEAD + row).get(1);

        assertThat(edited.get(1).stream().map(cell -> cell.isEmpty() ? "" : "x").toList())
                .as("%s: %s beside %s", row, edited.get(1), shown)
                .isEqualTo(shown.stream().map(cell -> cell.isEmpty() ? "" : "x").toList());
    }

    /** As spreadsheets bring them: whatever a cell says, it stays one cell, and so do those beside it. */
    @Property(tries = 300)
    void whatIsWrittenIntoCellsIsReadOutOfAsMany(@ForAll Dialect dialect, @ForAll("words") List<String> words) {
        String table = TableEditing.text(dialect, List.of(List.of("head", "b"), words));

        List<String> read = TableEditing.rows(dialect, table).orElseThrow().get(1);
        assertThat(read).as(table).hasSize(2);
        assertThat(read.stream().map(cell -> cell.replace("\\", "")).toList())
                .isEqualTo(words.stream().map(cell -> cell.replace("\\", "")).toList());
        assertThat(shown(dialect, table).get(1)).as(table).hasSize(2).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void amountsOfMoneyAreNoFormula(Dialect dialect) {
        String table =
                TableEditing.text(dialect, List.of(List.of("from", "to"), List.of("$5", "$6"), List.of("$7 ", "$")));

        assertThat(TableEditing.rows(dialect, table).orElseThrow())
                .isEqualTo(List.of(List.of("from", "to"), List.of("$5", "$6"), List.of("$7", "$")));
        assertThat(shown(dialect, table))
                .isEqualTo(List.of(List.of("from", "to"), List.of("$5", "$6"), List.of("$7", "$")));
    }

    /** A backslash would be part of the code, and make a double bar of the formula's. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aBarInCodeIsReadAsOneWhereverItIsPut(Dialect dialect) {
        String table = TableEditing.text(dialect, List.of(List.of("head", "b"), List.of("`a|b`", "c")));

        assertThat(shown(dialect, table).get(1)).containsExactly("a|b", "c");
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of("|", "|", "\\|", "\\\\", "`", "``", "$", "x", "5", " ", "<i title='|'>x</i>", "<")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> "|x|" + String.join("", pieces) + "x|");
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("a", "|", "\\", "b ", "中", "5")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(pieces -> "x" + String.join("", pieces).strip())
                .list()
                .ofSize(2);
    }

    private static List<List<String>> shown(Dialect dialect, String table) {
        String page = new Publisher(dialect).publish(Post.parse(table)).html();
        return Jsoup.parse(page).select("tr").stream()
                .map(row -> row.select("th, td").stream().map(Element::text).toList())
                .toList();
    }
}
