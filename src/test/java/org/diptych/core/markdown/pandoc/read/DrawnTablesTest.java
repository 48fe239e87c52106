package org.diptych.core.markdown.pandoc.read;

import java.util.List;
import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables whose columns stand below dashes or within drawn lines, as pandoc reads them. */
class DrawnTablesTest {

    static List<String> belowDashes() {
        return List.of(
                """
                  Right     Left
                -------     ------
                     12     a
                    123     b
                """,
                """
                Centre      Plain
                ----------  -----
                  日晷      影
                 a b        c

                after
                """,
                """
                -------  ------
                     12  a
                    123  b
                -------  ------
                """,
                """
                日期    事
                ------  ------
                一月    立春
                二月    雨水
                """,
                """
                a    b
                ---  ---
                1
                     2
                *x*  `y`
                """,
                """
                 a   b
                ---  ---
                1    2
                ---  ---
                text
                """,
                """
                a
                ---

                b
                """,
                """
                text
                a   b
                --- ---
                1   2
                """,
                """
                日
                  ---
                一二三四
                """,
                """
                a   b
                --- ---
                1   2
                -   -
                3   4
                """,
                """
                --- ---
                1   2
                --- ---
                3   4
                --- ---
                """,
                """
                ----
                a   b
                --- ---
                c   d

                ---
                """,
                """
                ----

                a   b
                --- ---
                c   d

                ---
                """);
    }

    @ParameterizedTest
    @MethodSource("belowDashes")
    void aColumnIsWhatStandsBelowItsDashes(String text) {
        AskedPandoc.agreesOn(text);
    }

    static List<String> ofSeveralLines() {
        return List.of(
                """
                -------------------------------
                 Centred   Default
                  Header   Aligned
                ----------- -------------------
                   First    row of
                            two lines.

                  Second    row.
                -------------------------------

                : Caption
                """,
                """
                ----------- -------------------
                   First    row of
                            two lines.

                  Second    row.
                ----------- -------------------
                """,
                """
                ---------------------
                 词         义
                ---------- ----------
                 日晷      古代
                           计时器

                 影        光
                ---------------------
                """,
                """
                ---------------------
                 One        Row
                ---------- ----------
                 a         b

                ---------------------
                """,
                """
                ---------------------
                 Never      Closed
                ---------- ----------
                 a         b

                text
                """);
    }

    @ParameterizedTest
    @MethodSource("ofSeveralLines")
    void aBlankLineEndsARowOfSeveralLines(String text) {
        AskedPandoc.agreesOn(text);
    }

    static List<String> inDrawnLines() {
        return List.of(
                """
                +---+---+
                | a | b |
                +===+===+
                | 1 | 2 |
                +---+---+
                """,
                """
                +---+---+
                | 1 | 2 |
                +---+---+
                | 3 | 4 |
                +---+---+
                """,
                """
                +:--+--:+:-:+
                | 1 | 2 | 3 |
                +---+---+---+
                """,
                """
                +---+----+
                | a | b  |
                +:==+===:+
                | 1 | 2  |
                +---+----+
                """,
                """
                +-------+-----------+
                | - a   | 1. x      |
                | - b   | 2. y      |
                +-------+-----------+
                | ```   | > quote   |
                | code  |           |
                | ```   | text      |
                +-------+-----------+
                """,
                """
                +------+------+
                | 日晷 | 影   |
                +======+======+
                | 一   | 二   |
                | 三   | 四   |
                +------+------+

                : 题
                """,
                """
                +---+---+
                | a | b
                +---+---+
                | 1 | 2 |
                +---+---+
                """,
                """
                +---+---+
                | a | b |
                text
                """,
                """
                +---+
                | a |
                +---+
                text
                """,
                """
                text

                 +---+
                 | a |
                 +---+
                """,
                """
                +---+
                 | a |
                +---+
                """,
                """
                > +---+
                > | a |
                > +---+
                """,
                """
                +------------------------------------------+---------------------------------------------+
                | a                                        | b                                           |
                +------------------------------------------+---------------------------------------------+
                """);
    }

    @ParameterizedTest
    @MethodSource("inDrawnLines")
    void aCellInDrawnLinesHoldsBlocks(String text) {
        AskedPandoc.agreesOn(text);
    }
}
