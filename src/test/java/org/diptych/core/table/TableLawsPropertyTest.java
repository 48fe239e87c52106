package org.diptych.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextLines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of every table: steps undo each other, aligning is done once, and the page shows what it showed. */
class TableLawsPropertyTest {
    /** A step of a table's author, and the one that takes it back. */
    private enum There {
        ROW_DOWN(TableEditing::moveRowDown, TableEditing::moveRowUp),
        COLUMN_RIGHT(TableEditing::moveColumnRight, TableEditing::moveColumnLeft),
        ROW_BELOW(TableEditing::rowBelow, TableEditing::removeRow),
        ROW_ABOVE(TableEditing::rowAbove, TableEditing::removeRow),
        COLUMN_BEFORE(TableEditing::columnLeft, TableEditing::removeColumn),
        COLUMN_BEHIND(TableEditing::columnRight, TableEditing::removeColumn),
        NEXT_CELL(TableEditing::next, TableEditing::previous);

        final Function<TableEditing, Optional<TableEdit>> step;
        final Function<TableEditing, Optional<TableEdit>> back;

        There(Function<TableEditing, Optional<TableEdit>> step, Function<TableEditing, Optional<TableEdit>> back) {
            this.step = step;
            this.back = back;
        }
    }

    /** A table as it is typed, with the cell that the caret is in. */
    record Typed(List<List<String>> cells, String rule, int row, int column) {
        String text() {
            return line(cells.get(0)) + "\n|" + (rule + "|").repeat(columns()) + "\n"
                    + cells.stream().skip(1).map(Typed::line).collect(Collectors.joining("\n"));
        }

        private static String line(List<String> cells) {
            return "|" + String.join("|", cells) + "|";
        }

        int columns() {
            return cells.get(0).size();
        }

        String cell() {
            return cells.get(row).get(column);
        }

        TableEditing editing(Dialect dialect) {
            TextLines lines = TextLines.of(text());
            int before = cells.get(row).subList(0, column).stream()
                    .mapToInt(cell -> cell.length() + 1)
                    .sum();
            return new TableEditing(lines, dialect, lines.start(row == 0 ? 0 : row + 1) + 1 + before);
        }
    }

    @Property(tries = 400)
    void aStepThatIsTakenBackLeavesTheTableAlignedAndOtherwiseAsItWas(
            @ForAll("tables") Typed table, @ForAll There there, @ForAll Dialect dialect) {
        Assume.that(there != There.ROW_DOWN || table.row() < table.cells().size() - 1);
        Assume.that(there != There.COLUMN_RIGHT || table.column() < table.columns() - 1);
        Assume.that(there != There.NEXT_CELL || table.column() < table.columns() - 1);

        TableEdit gone = there.step.apply(table.editing(dialect)).orElseThrow();
        TableEdit back = there.back.apply(again(gone, dialect)).orElseThrow();

        assertThat(back.text())
                .isEqualTo(table.editing(dialect).tidy().orElseThrow().text());
    }

    @Property(tries = 300)
    void anAlignedTableIsAlignedAndItsCellIsStillSelected(@ForAll("tables") Typed table, @ForAll Dialect dialect) {
        TableEdit once = table.editing(dialect).tidy().orElseThrow();
        TableEdit twice = again(once, dialect).tidy().orElseThrow();

        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(once.text().substring(once.anchor(), once.caret())).isEqualTo(table.cell());
    }

    @Property(tries = 300)
    void alignedOrNotThePageShowsTheSame(@ForAll("tables") Typed table, @ForAll Dialect dialect) {
        String aligned = table.editing(dialect).tidy().orElseThrow().text();

        assertThat(page(dialect, aligned)).as(aligned).isEqualTo(page(dialect, table.text()));
    }

    @Property(tries = 200)
    void howAColumnIsSetIsSaidOfThatColumnAlone(
            @ForAll("tables") Typed table, @ForAll ColumnAlign align, @ForAll Dialect dialect) {
        TableEdit edit = table.editing(dialect).align(align).orElseThrow();

        PipeTable now = PipeTable.at(TextLines.of(edit.text()), dialect, 0).orElseThrow();
        for (int i = 0; i < table.columns(); i++) {
            ColumnAlign wanted = i == table.column() ? align : ColumnAlign.of(table.rule());
            assertThat(now.aligns.get(i)).as(edit.text()).isEqualTo(wanted);
        }
        assertThat(now.rows).isEqualTo(table.cells());
    }

    @Property(tries = 200)
    void cellsThatArePutInAreReadOutWhereTheyWerePut(
            @ForAll("tables") Typed table, @ForAll("tables") Typed pasted, @ForAll Dialect dialect) {
        TableEdit edit = table.editing(dialect).put(pasted.cells()).orElseThrow();

        List<List<String>> now = TableEditing.rows(dialect, edit.text()).orElseThrow();
        for (int i = 0; i < pasted.cells().size(); i++) {
            assertThat(now.get(table.row() + i).subList(table.column(), table.column() + pasted.columns()))
                    .isEqualTo(pasted.cells().get(i));
        }
        assertThat(now.subList(0, table.row())).allSatisfy(row -> assertThat(row)
                .startsWith(table.cells().get(now.indexOf(row)).toArray(new String[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "'> |a|b|\n> |-|-|\n> | |‸ |', '> |a|b|\n> |-|-|\n>\n> ‸'",
        "'- item\n\n  |a|b|\n  |-|-|\n  |‸ | |\n\n  more', '- item\n\n  |a|b|\n  |-|-|\n\n  ‸\n\n  more'",
        "'> > |a|\n> > |-|\n> > |‸ |\n', '> > |a|\n> > |-|\n> >\n> > ‸\n'",
        "'|a|\n|-|\n|‸ |', '|a|\n|-|\n\n‸'",
    })
    void whoeverEndsATableGoesOnInTheQuoteOrItemItStandsIn(String before, String after) {
        String text = before.replace("‸", "");
        TableEditing editing = new TableEditing(TextLines.of(text), Dialect.PANDOC, before.indexOf('‸'));

        TableEdit edit = editing.enter().orElseThrow();

        String now = text.substring(0, edit.from()) + edit.text() + text.substring(edit.to());
        assertThat(edit.anchor()).isEqualTo(edit.caret());
        assertThat(now.substring(0, edit.caret()) + "‸" + now.substring(edit.caret()))
                .isEqualTo(after);
    }

    private static TableEditing again(TableEdit edit, Dialect dialect) {
        return new TableEditing(TextLines.of(edit.text()), dialect, edit.caret());
    }

    private static String page(Dialect dialect, String text) {
        return new Publisher(dialect).publish(Post.parse(text)).html();
    }

    @Provide
    Arbitrary<Typed> tables() {
        Arbitrary<String> cells = Arbitraries.of(
                "a",
                "中文",
                "w😀",
                "",
                "`c`",
                "é",
                "long words",
                "（全角）",
                "many words of a row ".repeat(4).strip());
        Arbitrary<String> rules = Arbitraries.of("-", ":-", "-:", ":-:", "---------");
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(columns ->
                        cells.list().ofSize(columns).list().ofMinSize(2).ofMaxSize(5))
                .flatMap(rows -> Combinators.combine(
                                rules,
                                Arbitraries.integers().between(1, rows.size() - 1),
                                Arbitraries.integers().between(0, rows.get(0).size() - 1))
                        .as((rule, row, column) -> new Typed(rows, rule, row, column)));
    }
}
