package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page knows of one block: its headings, its formulas, and how much of it is read word by word. */
class CleanBlockTest {

    @Test
    void aHeadingSaysWhatItsEntryInTheContentsMaySay() {
        CleanBlock block = clean("<h2 id=\"a\"><span id=\"inner\">On <a href=\"/x\"><em>dials</em></a></span>"
                + "<img src=\"a.png\"><sup class=\"refplus-num\"><a href=\"#ref-k\">[1]</a></sup></h2>");

        assertThat(block.headings()).containsExactly(new PageHeading(2, "u-a", "<span>On <em>dials</em></span>"));
        assertThat(block.html()).contains("href=\"/x\"").contains("<img").contains("refplus-num");
    }

    @Test
    void headingsWithinOtherBlocksCountInTheirOrder() {
        CleanBlock block = clean("<blockquote><h3>甲</h3><div><h1 id=\"b\">乙</h1></div></blockquote><h6>丙</h6>");

        assertThat(block.headings())
                .containsExactly(
                        new PageHeading(3, "", "甲"), new PageHeading(1, "u-b", "乙"), new PageHeading(6, "", "丙"));
    }

    @Test
    void aFormulaInAHeadingIsSetThereAndInTheContents() {
        CleanBlock block = clean("<h1 id=\"a\">On $x^2$</h1>");

        assertThat(block.headings().get(0).html()).isEqualTo("On <span class=\"math inline\">\\(x^2\\)</span>");
        assertThat(block.formulas()).containsExactly("\\(x^2\\)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>two words</p> | 2 | 0",
                "<p>two $formula in here$ words</p> | 2 | 0",
                "<p>日晷<sup class=\"refplus-num\"><a href=\"#ref-k\">[12]</a></sup></p> | 0 | 2",
                "<pre><code>int x = 1;</code></pre> | 0 | 0",
                "<p>the <code>name</code> counts</p> | 3 | 0",
                "<figure class=\"highlight\"><pre>one</pre><figcaption>a caption</figcaption></figure> | 2 | 0",
                "<iframe src=\"https://e.org/a\"></iframe><p>x</p> | 1 | 0",
                "<script>var a</script> | 0 | 0",
                "<ul><li>甲</li><li>乙 and c</li></ul> | 2 | 2",
            })
    void formulasListingsMarksAndBoxesAreNotRead(String html, int words, int characters) {
        assertThat(clean(html).count()).isEqualTo(new TextCount(words, characters));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$\\def\\a{1}$", "$\\eqref{a}$", "$$x \\label{a}$$", "\\ref{a}"})
    void aFormulaThatOthersMayDependOnBindsItsBlock(String formula) {
        assertThat(clean("<p>" + formula + "</p>").bound()).isTrue();
        assertThat(clean("<p>$x$ " + formula.replace("$", "").replace("\\", "") + "</p>")
                        .bound())
                .isFalse();
    }

    @Test
    void whereFormulasAreNotSetTheyStandAsPublished() {
        String html = "<p>$a$ and <span class=\"math inline\">\\(b\\)</span></p>";
        CleanBlock block = CleanBlock.of(html, false);

        assertThat(block.formulas()).isEmpty();
        assertThat(block.html()).isEqualTo("<p>$a$ and <span>\\(b\\)</span></p>");
    }

    @Test
    void whatNestsDeeperThanAPageFoldsOpenIsShownAsItIsWritten() {
        String deep = "<div>".repeat(5000) + "x &amp; y" + "</div>".repeat(5000);
        CleanBlock block = clean(deep);

        assertThat(Jsoup.parseBodyFragment(block.html()).body().children())
                .hasSize(1)
                .allMatch(one -> one.is("pre"));
        assertThat(Jsoup.parseBodyFragment(block.html()).body().wholeText()).isEqualTo(deep);
    }

    @Test
    void aBlockThatPublishesNothingHoldsNothing() {
        assertThat(clean("")).isEqualTo(new CleanBlock("", List.of(), false, List.of(), TextCount.NONE));
    }

    private static CleanBlock clean(String html) {
        return CleanBlock.of(html, true);
    }
}
