package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.marked.block.CellBars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars part cells unless a backslash stands before them, which then is no character of the cell. */
class CellsPropertyTest {
    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of("|", "\\", "a", "字", "😀", " ", "`")
                .list()
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aCellHasItsBarsWithoutTheirBackslashesAndEachCharacterAtItsPlace(@ForAll("rows") String row) {
        BasedSequence cell = TableBlock.withoutEscapedBars(BasedSequence.of(row));

        assertThat(cell.toString()).isEqualTo(row.replace("\\|", "|"));
        for (int i = 0; i < cell.length(); i++) {
            int place = cell.subSequence(i, i + 1).getEndOffset() - 1;
            assertThat(row.charAt(place)).as("%d of %s", i, row).isEqualTo(cell.charAt(i));
        }
    }

    @Property
    void barsAreFoundInAPartOfALineAsInThatPartAlone(@ForAll("rows") String before, @ForAll("rows") String row) {
        List<Integer> alone = CellBars.in(row, 0, row.length());

        assertThat(CellBars.in(before + row, before.length(), before.length() + row.length()))
                .isEqualTo(alone.stream().map(bar -> bar + before.length()).toList());
        assertThat(alone).allMatch(bar -> row.charAt(bar) == '|');
    }

    /** To marked a backslash may itself be behind one; markdown-it looks at the one before the bar alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a|b; 1; 1",
                "|a|; 0 2; 0 2",
                "a\\|b; ''; ''",
                "a\\\\|b; 3; ''",
                "a\\\\\\|b; ''; ''",
                "`a|b`; 2; 2",
                "甲｜乙|丙; 3; 3",
                "😀|\\|; 2; 2",
            })
    void eachRendererTakesBackslashesInItsOwnWay(String row, String ofMarked, String ofMarkdownIt) {
        assertThat(joined(CellBars.in(row, 0, row.length()))).isEqualTo(ofMarked);
        assertThat(joined(org.diptych.core.markdown.markdownit.block.CellBars.in(row)))
                .isEqualTo(ofMarkdownIt);
    }

    private static String joined(List<Integer> places) {
        return String.join(" ", places.stream().map(String::valueOf).toList());
    }
}
