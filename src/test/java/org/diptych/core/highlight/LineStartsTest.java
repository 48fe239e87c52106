package org.diptych.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is coloured by what it begins with: quotes, items, headings, definitions, in whatever order they nest. */
class LineStartsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            nullValues = "nothing",
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "LIST => + plus => +",
                "LIST => 1) one => 1)",
                "LIST => (2) two => (2)",
                "LIST => b. letter => b.",
                "LIST => #. next => #.",
                "MARK => - => -",
                "LIST => - - twice => -|-",
                "LIST => - 1. * thrice => -|1.|*",
                "LIST =>       - deep => -",
                "LIST => 1.no blank => nothing",
                "LIST => 1234567890. too long => nothing",
                "LIST => 1、一 => nothing",
                "LIST => （1）一 => nothing",
                "LIST => －一 => nothing",
                "LIST => B. Russell => nothing",
                "LIST => - [ ] to do => -|[ ]",
                "LIST => 3. [X] done => 3.|[X]",
                "LIST => - [x]tight => -",
                "LIST => - [y] other => -",
                "LIST => > - [x] quoted => -|[x]",
                "LIST => [x] alone => nothing",
                "QUOTE => > one =>  one",
                "QUOTE => >无空格 => 无空格",
                "QUOTE => text > more => nothing",
                "QUOTE => ＞全角 => nothing",
                "MARK => > > twice => >|>",
                "MARK => >>> thrice => >>>",
                "MARK => - > in an item => >",
                "HEADING => # One => # One",
                "HEADING => ###### 六 => ###### 六",
                "HEADING => ####### seven => nothing",
                "HEADING => #标题 => nothing",
                "HEADING => ＃ 标题 => nothing",
                "HEADING => # => #",
                "HEADING =>    # three blanks => # three blanks",
                "HEADING =>     # four blanks => nothing",
                "HEADING => > # quoted => # quoted",
                "HEADING => - ## in an item => ## in an item",
                "HEADING => text # no => nothing",
                "MARK => # C# => #",
                "MARK => # 题 ### => #| ###",
                "MARK => # a #b => #",
                "STRONG => # a **b** => b",
                "KEY => [note]: /a => note",
                "URL => > [note]: /a =>  /a",
                "KEY => > [note]: /a => note",
                "KEY => [^长注]: 注 => 长注",
                "EMPHASIS => [^1]: a *b* => b",
                "KEY => [a] : /b => nothing",
                "KEY =>     [a]: /b => nothing",
                "MARK => *** => ***",
                "MARK => - - - => - - -",
                "MARK => _ _ _ => _ _ _",
                "MARK => |---|:-:| => |---|:-:|",
                "MARK => +---+---+ => nothing",
                "LIST => * * * => nothing",
                "LIST => - - => -|-",
                "MARK => | 甲 | 乙 | => |||||",
                "MARK => | a\\|b | => ||\\||",
                "MARK => a | b => nothing",
                "MARK => ====== => ======",
                "MARK => == a => nothing",
            })
    void theBeginningOfALineIsColoured(String ink, String line, String expected) {
        assertThat(Inked.parts(line, Ink.valueOf(ink))).isEqualTo(expected == null ? "" : expected);
    }
}
