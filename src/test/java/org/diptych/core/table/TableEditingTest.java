package org.diptych.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables edited by keys: {@code ‸} is the caret, {@code [ ]} in what is expected stands around the selected cell. */
class TableEditingTest {
    private static final String TABLE = "| 名称 | n |\n|---|--:|\n| 日晷 | 10 |\n| a‸b | 2 |\n";

    @Test
    void theTextIsAlignedAsItIsShown() {
        assertThat(after("|a|😀 x|\n|:-:|--|\n|中文字|b‸|", TableEditing::tidy))
                .isEqualTo("|   a    | 😀 x |\n| :----: | ---- |\n| 中文字 | [b]    |");
    }

    @Test
    void tabGoesFromCellToCellAndBehindTheLastMakesARow() {
        assertThat(after(TABLE, TableEditing::next))
                .isEqualTo("| 名称 |   n |\n| ---- | --: |\n| 日晷 |  10 |\n| ab   |   [2] |\n");
        assertThat(after("|a|b|\n|-|-|\n|c|d‸|", TableEditing::next))
                .isEqualTo("| a   | b   |\n| --- | --- |\n| c   | d   |\n| []    |     |");
        assertThat(after("|a|b|\n|-|-|\n|c‸|d|", TableEditing::previous))
                .isEqualTo("| a   | [b]   |\n| --- | --- |\n| c   | d   |");
    }

    @Test
    void enterMakesARowAndInAnEmptyLastOneEndsTheTable() {
        assertThat(after("|a|b|\n|-|-|\n|c‸|d|\n\nText", TableEditing::enter))
                .isEqualTo("| a   | b   |\n| --- | --- |\n| c   | d   |\n| []    |     |\n\nText");
        assertThat(after("| a   | b   |\n| --- | --- |\n| c   | d   |\n| ‸    |     |", TableEditing::enter))
                .isEqualTo("| a   | b   |\n| --- | --- |\n| c   | d   |\n\n[]");
    }

    @Test
    void rowsAndColumnsComeGoAndMove() {
        String table = "|a|b|\n|:-|-|\n|c‸|d|\n|e|f|";
        assertThat(after(table, TableEditing::moveRowDown))
                .isEqualTo("| a   | b   |\n| :-- | --- |\n| e   | f   |\n| [c]   | d   |");
        assertThat(after(table, TableEditing::moveRowUp))
                .isEqualTo("| a   | b   |\n| :-- | --- |\n| [c]   | d   |\n| e   | f   |");
        assertThat(after(table, TableEditing::moveColumnRight))
                .isEqualTo("| b   | a   |\n| --- | :-- |\n| d   | [c]   |\n| f   | e   |");
        assertThat(after(table, TableEditing::columnLeft))
                .isEqualTo("|     | a   | b   |\n| --- | :-- | --- |\n| []    | c   | d   |\n|     | e   | f   |");
        assertThat(after(table, TableEditing::removeRow)).isEqualTo("| a   | b   |\n| :-- | --- |\n| [e]   | f   |");
        assertThat(after(table, TableEditing::removeColumn)).isEqualTo("| b   |\n| --- |\n| [d]   |\n| f   |");
        assertThat(after(table, editing -> editing.align(ColumnAlign.CENTER)))
                .isEqualTo("|  a  | b   |\n| :-: | --- |\n|  [c]  | d   |\n|  e  | f   |");
    }

    @Test
    void aTableInAQuoteStaysInItAndOneWithoutFrameGetsNone() {
        assertThat(after("> a | b\n> --|--\n> ccc‸ | d", TableEditing::next))
                .isEqualTo("> a   | b\n> --- | ---\n> ccc | [d]");
    }

    @Test
    void aPipeInCodeOrAFormulaCutsACellOnlyWhereTheDialectSaysSo() {
        String table = "|a|b|\n|-|-|\n|$|x|$‸|c|";
        assertThat(editing(table, Dialect.PANDOC).tidy().orElseThrow().text())
                .isEqualTo("| a     | b   |\n| ----- | --- |\n| $|x|$ | c   |");
        assertThat(editing(table, Dialect.HEXO_DEFAULT).tidy().orElseThrow().text())
                .startsWith("| a   | b   |     |     |\n");
    }

    @Test
    void whatIsNoTableIsLeftAlone() {
        assertThat(editing("a | b‸\nc | d", Dialect.PANDOC).next()).isEmpty();
        assertThat(editing("Some words‸.", Dialect.PANDOC).isInTable()).isFalse();
        assertThat(editing("|a|b|\n|-|-|\n\nText | here‸", Dialect.PANDOC).tidy())
                .isEmpty();
    }

    @Test
    void cellsOfASpreadsheetBecomeATable() {
        List<List<String>> rows = SpreadsheetText.rows("Name\tn\r\n\"two\nlines, \"\"so\"\"\"\t1|2\r\n")
                .orElseThrow();
        assertThat(TableEditing.text(Dialect.PANDOC, rows))
                .isEqualTo("| Name               | n    |\n| ------------------ | ---- |\n"
                        + "| two<br>lines, \"so\" | 1\\|2 |");
        assertThat(SpreadsheetText.rows("no\ttable")).isEmpty();
        assertThat(SpreadsheetText.rows("a\tb\nc")).isEmpty();
        assertThat(SpreadsheetText.rows("int a;\n\treturn a;\n")).isEmpty();
        assertThat(SpreadsheetText.rows("\tx := 1\n\ty := 2\n")).isEmpty();
        assertThat(SpreadsheetText.rows("\ta\n1\t2\n")).isPresent();
    }

    @Test
    void signsShownAsEmojiAreWide() {
        assertThat(TableEditing.text(Dialect.PANDOC, List.of(List.of("a", "✅"), List.of("⭐⌚", "✓"))))
                .isEqualTo("| a    | ✅  |\n| ---- | --- |\n| ⭐⌚ | ✓   |");
    }

    @Test
    void pastedCellsTakeThePlacesOfTheTable() {
        List<List<String>> cells = List.of(List.of("p|q", "r"), List.of("two\nlines", "s"));
        assertThat(editing("|a|b|\n|-|-:|\n|1|‸2|", Dialect.PANDOC)
                        .put(cells)
                        .orElseThrow()
                        .text())
                .isEqualTo("| a   |            b |     |\n| --- | -----------: | --- |\n| 1   |         p\\|q | r   |\n"
                        + "|     | two<br>lines | s   |");
        assertThat(TableEditing.rows(Dialect.PANDOC, "| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains(List.of(List.of("a", "b"), List.of("1", "2")));
        assertThat(TableEditing.rows(Dialect.PANDOC, "| a | b |\n|---|---|\n\nmore"))
                .isEmpty();
        assertThat(TableEditing.rows(Dialect.PANDOC, "words\nmore")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aligningChangesNothingOfThePage(Dialect dialect) {
        for (String table : List.of(
                "|a|b|\n|:-:|--:|\n|中文|`x`|\n|c|d|",
                "a | b\n--|--\nc | d",
                "|a|b|\n|---------|---|\n|" + "long words ".repeat(9) + "|d|",
                "|a|b|\n|---|---|\n|" + "sixty ".repeat(10) + "|" + "d".repeat(8) + "|",
                "|a|\n|-|\n|$x$|")) {
            String tidy = editing(table + "‸", dialect).tidy().orElseThrow().text();
            assertThat(html(dialect, tidy)).as(tidy).isEqualTo(html(dialect, table));
        }
    }

    @Property(tries = 300)
    void noStepLosesACell(
            @ForAll("tables") String table, @ForAll("steps") Function<TableEditing, Optional<TableEdit>> step) {
        String text = table.replace("‸", "");
        TableEdit edit = step.apply(editing(table, Dialect.PANDOC)).orElseThrow();
        String now = text.substring(0, edit.from()) + edit.text() + text.substring(edit.to());
        for (String word : text.replaceAll("[|:\\s-]+", " ").strip().split(" ")) {
            assertThat(now).contains(word);
        }
        assertThat(edit.anchor()).isBetween(0, now.length());
        assertThat(edit.caret()).isBetween(edit.anchor(), now.length());
        String caret = now.substring(0, edit.caret()) + "‸" + now.substring(edit.caret());
        TableEditing again = editing(caret, Dialect.PANDOC);
        again.tidy().ifPresent(tidy -> assertThat(tidy.text()).isEqualTo(edit.text()));
    }

    @Provide
    Arbitrary<Function<TableEditing, Optional<TableEdit>>> steps() {
        return Arbitraries.of(
                TableEditing::next,
                TableEditing::previous,
                TableEditing::rowBelow,
                TableEditing::rowAbove,
                TableEditing::columnLeft,
                TableEditing::columnRight,
                TableEditing::moveRowUp,
                TableEditing::moveRowDown,
                TableEditing::moveColumnLeft,
                TableEditing::moveColumnRight,
                TableEditing::tidy);
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell = Arbitraries.of("a", "中文", "w😀", "", "`c`", "é", "long words");
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> "|" + String.join("|", cells) + "|");
        return row.list().ofMinSize(1).ofMaxSize(4).map(rows -> "|head|b|\n|:-|-|\n" + String.join("\n", rows) + "‸");
    }

    private static String after(String marked, Function<TableEditing, Optional<TableEdit>> step) {
        String text = marked.replace("‸", "");
        TableEdit edit = step.apply(editing(marked, Dialect.PANDOC)).orElseThrow();
        String now = text.substring(0, edit.from()) + edit.text() + text.substring(edit.to());
        return now.substring(0, edit.anchor())
                + "["
                + now.substring(edit.anchor(), edit.caret())
                + "]"
                + now.substring(edit.caret());
    }

    private static TableEditing editing(String marked, Dialect dialect) {
        return new TableEditing(lines(marked.replace("‸", "")), dialect, marked.indexOf('‸'));
    }

    @Test
    void aTableOfThousandsOfColumnsIsAlignedAsAnyOther() {
        String text = "|" + "a|".repeat(5000) + "\n|" + "-|".repeat(5000) + "\n|" + "b|".repeat(5000) + "\n";

        TableEdit edit =
                new TableEditing(lines(text), Dialect.HEXO_DEFAULT, 1).tidy().orElseThrow();

        assertThat(edit.text()).startsWith("| a   | a   |").endsWith("| b   | b   |");
    }

    private static String html(Dialect dialect, String text) {
        return new Publisher(PublishSettings.of(dialect))
                .publish(Post.parse(text))
                .html();
    }

    private static TextLines lines(String text) {
        String[] lines = text.split("\n", -1);
        return new TextLines() {
            @Override
            public int count() {
                return lines.length;
            }

            @Override
            public String line(int index) {
                return lines[index];
            }

            @Override
            public int start(int index) {
                int start = 0;
                for (int i = 0; i < index; i++) {
                    start += lines[i].length() + 1;
                }
                return start;
            }

            @Override
            public String text(int from, int to) {
                return text.substring(from, to);
            }
        };
    }
}
