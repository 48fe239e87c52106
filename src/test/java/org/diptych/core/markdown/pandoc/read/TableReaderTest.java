package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of bars, as pandoc reads them: what makes one, where it ends, its cells, columns and captions. */
class TableReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 | 2 |",
                "a | b\n--|--\n1 | 2",
                "| a | b\n|---|---\n| 1 | 2",
                "a | b |\n--|--|\n1 | 2 |",
                "|a|\n|-|\n|1|",
                "a\n-|\n1",
                "|a\n|-\n|1",
                "a | b\n---+---\n1 | 2",
                "| a | b |\n|:--|--:|\n| 1 | 2 |",
                "| a | b | c |\n|:-:|:-|-:|\n| 1 | 2 | 3 |",
                "|日|晷|\n|--|--|\n|影|长|",
                "| a | b |\n| - | - |",
                "| a | b |\n|---|---|\n",
                "   | a |\n   |---|\n   | 1 |",
                "    | a |\n    |---|\n    | 1 |",
                "| a | b |\n|--|---|--|\n| 1 | 2 |",
                "| a |\n| |\n| 1 |",
                "| a |\n|：-|\n| 1 |",
                "｜ a ｜\n｜---｜\n｜ 1 ｜",
                "a | b\n\n--|--\n1 | 2",
            })
    void aLineOfDashesAndBarsMakesATable(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a | b |\n|---|---|\n| 1 |",
                "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
                "| a | b |\n|---|---|\n|| 2 |",
                "| a | b |\n|---|---|\n| 1 | |",
                "| a | b |\n|---|---|\n|  |  |",
                "| a \\| b | c |\n|---|---|\n| 1 | 2 |",
                "| `a | b` | c |\n|---|---|\n| 1 | 2 |",
                "| $a | b$ | c |\n|---|---|\n| 1 | 2 |",
                "| $|x|$ | c |\n|---|---|\n| $$|y|$$ | 2 |",
                "| <b title=\"|\">a</b> | c |\n|---|---|\n| 1 | 2 |",
                "| [a|b](c) | d |\n|---|---|\n| 1 | 2 |",
                "| **a | b** |\n|---|---|\n| 1 | 2 |",
                "| ![a](b.png) | [@k] |\n|---|---|\n| @k | ^[n] |",
                "| a<br>b | &amp; |\n|---|---|\n| 1 | 2 |",
                "| - a | # b |\n|---|---|\n| > c | 1. d |",
                "| \\ | b |\n|---|---|\n| 1\\ | 2 |",
                "| 😀 | 字 |\n|---|---|\n| 𠮷 | é |",
            })
    void barsPartCellsButNotInCodeFormulasAndTags(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a |\n|---|\n| 1 |\ntext",
                "| a |\n|---|\n| 1 |\ntext | more",
                "| a |\n|---|\n| 1 |\n# h",
                "| a |\n|---|\n| 1 |\n- b | c",
                "| a |\n|---|\n| 1 |\n> b | c",
                "| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |",
                "text\n| a |\n|---|\n| 1 |",
                "> | a |\n> |---|\n> | 1 |",
                "- | a |\n  |---|\n  | 1 |",
                "<div>\n| a |\n|---|\n| 1 |\n</div>",
                "::: x\n| a |\n|---|\n| 1 |\n:::",
            })
    void aTableEndsAtTheFirstLineWithoutABar(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a |\n|---|\n| 1 |\n\n: Caption *x*",
                "| a |\n|---|\n| 1 |\n: Caption",
                "| a |\n|---|\n| 1 |\n\nTable: Caption\ngoes on",
                "| a |\n|---|\n| 1 |\n\ntable: Caption",
                "| a |\n|---|\n| 1 |\n\n:Caption",
                "| a |\n|---|\n| 1 |\n\n表：Caption",
                "Table: Caption\n\n| a |\n|---|\n| 1 |",
                ": Caption\n\n| a |\n|---|\n| 1 |",
                ": Caption\n\n\n| a |\n|---|\n| 1 |",
                ": Caption\n\ntext\n\n| a |\n|---|\n| 1 |",
                ": first\n\n| a |\n|---|\n| 1 |\n\n: second",
                "| a |\n|---|\n| 1 |\n\n: Caption {#tbl:x}",
                "| a |\n|---|\n| 1 |\n\n:   Caption [@k]",
                "| a |\n|---|\n| 1 |\n\n::: x\ny\n:::",
                "| a |\n|---|\n| 1 |\n\n: Caption\n<center>x</center>",
                "| a |\n|---|\n| 1 |\n\n: Caption\n<div>x</div>\n\ny",
                "| a |\n|---|\n| 1 |\n\n: Caption\n```\nx\n```\n\ny",
                "| a |\n|---|\n| 1 |\n\n: Caption\n- x",
                "| a |\n|---|\n| 1 |\n\n:\nCaption",
                "| a |\n|---|\n| 1 |\n\n:\n\ny",
                "| a |\n|---|\n| 1 |\n\n: \n\ny",
                ": Caption\n<div>x</div>\n\n| a |\n|---|\n| 1 |",
                "- | a |\n  |---|\n  | 1 |\n\n  : Caption\n  - x",
                "::: w\n| a |\n|---|\n| 1 |\n\n: Caption\n:::",
                "<div>\n| a |\n|---|\n| 1 |\n\n: Caption\n</div>",
            })
    void aParagraphBehindOrBeforeIsTheCaption(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 34, 35, 36, 37, 60})
    void aLineThatIsLongerThanAPageGivesColumnsTheirShares(int length) {
        AskedPandoc.agreesOn("| a | b |\n|---|-----|\n| " + "x".repeat(length) + " | " + "y".repeat(length) + " |");
        AskedPandoc.agreesOn("| a | b |\n|---|-|\n| " + "字".repeat(length / 2) + " | " + "z".repeat(length) + " |");
        AskedPandoc.agreesOn("| " + "字".repeat(length) + " |\n|---|\n| b |");
    }
}
