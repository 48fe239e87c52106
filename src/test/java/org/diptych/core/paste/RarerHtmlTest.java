package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.paste.Pasted.hexo;
import static org.diptych.core.paste.Pasted.pandoc;

import org.junit.jupiter.api.Test;

/** What pages hold now and then: terms, lists beside their items, ends of lines within marks, tables that only arrange. */
class RarerHtmlTest {

    @Test
    void definitionsOfOneTermAreAllItsOwn() {
        String html = "<dl><dt>term</dt><dd>one</dd><dd>two <b>x</b></dd></dl><dl><dd>alone</dd></dl>";

        assertThat(pandoc(html)).isEqualTo("term\n:   one\n:   two **x**\n\nalone");
        assertThat(hexo(html)).isEqualTo("term\n\none\n\ntwo **x**\n\nalone");
    }

    @Test
    void aListBesideItsItemStandsAsFarInAsTheNumberIsWide() {
        assertThat(pandoc("<ol start=9><li>a</li><ul><li>b</li></ul><li>c</li><ul><li>d</li></ul></ol>"))
                .isEqualTo("9. a\n   - b\n10. c\n    - d");
    }

    @Test
    void whatEndsALineWithinMarksEndsItBehindThem() {
        assertThat(pandoc("<p><b>one<br> </b>two <i><br>three</i><br>\n</p>")).isEqualTo("**one**\\\ntwo \\\n*three*");
        assertThat(pandoc("<p><a href='https://e.org'>one<br> </a></p>")).isEqualTo("[one](https://e.org)");
    }

    @Test
    void aSignThatWouldQuoteIsEscapedThoughItWouldQuoteAnItem() {
        assertThat(pandoc("<p>&gt;(y) <b>x</b></p>")).isEqualTo("\\>(y) **x**");
        assertThat(hexo("<p>&gt; - one <b>x</b></p>")).isEqualTo("\\> - one **x**");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(pandoc("<blockquote> </blockquote><h2> </h2><p><code> </code><b> </b>x<hr><ul></ul><i>y</i>"))
                .isEqualTo("x\n\n---\n\n*y*");
    }

    @Test
    void keysAddressesAndPicturesOfOtherKinds() {
        assertThat(pandoc("<p><kbd>Ctrl</kbd> <a href='#x'>here</a> <a href='https://e.org'>https://e.org</a>"
                        + "<a class=headerlink href='https://e.org/#x'>#</a> <sup class=reference>[1]</sup></p>"))
                .isEqualTo("<kbd>Ctrl</kbd> here <https://e.org>");
        assertThat(pandoc(
                        "<p><b>x</b> <img src='data:image/png;base64,AA' alt='a dial'> <img src='file:///a.png'></p>"))
                .isEqualTo("**x** a dial");
        assertThat(pandoc("<p><img src='https://e.org/a b.png' alt='a [dial]'></p>"))
                .isEqualTo("![a dial](https://e.org/a%20b.png)");
    }

    @Test
    void formulasInPicturesAndInScriptsOfOtherPages() {
        assertThat(pandoc("<p>a <img class=tex alt='x^2' src='x.png'> and <img eeimg=1 alt='y\\\\' src='y.png'></p>"))
                .isEqualTo("a $x^2$ and\n\n$$\ny\n$$");
        assertThat(pandoc("<p>a <span class=MathJax data-mathml='<math><mi>x</mi></math>'>x</span></p>"))
                .isEqualTo("a $x$");
        assertThat(pandoc("<p>a</p><math display=block><mi>x</mi></math>")).isEqualTo("a\n\n$$\nx\n$$");
    }

    @Test
    void aTableThatOnlyArrangesIsItsCellsAndACaptionStandsBeforeATable() {
        assertThat(pandoc("<table><tr><td>one <b>x</b></td></tr><tr><td>two</td></tr></table>"))
                .isEqualTo("one **x**\n\ntwo");
        assertThat(pandoc("<table><caption># of <i>x</i></caption><tr><th align=center>A<th style='text-align: left'>B"
                        + "<tr><td>1</table>"))
                .isEqualTo("\\# of *x*\n\n|  A  | B   |\n| :-: | :-- |\n|  1  |     |");
    }

    @Test
    void cellsOfAPlainPageStandApart() {
        assertThat(HtmlMarkdown.plain("<table><tr><td>a </td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table> e "))
                .isEqualTo("a\tb\nc\td\ne");
        assertThat(HtmlMarkdown.plain("<table><tr><td></td><td><p>b</p></td></tr><tr><td></td><td>d</td></tr></table>"))
                .isEqualTo("b\n\td");
        assertThat(HtmlMarkdown.plain("no page")).isEqualTo("no page");
    }
}
