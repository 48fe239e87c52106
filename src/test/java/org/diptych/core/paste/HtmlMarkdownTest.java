package org.diptych.core.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.paste.Pasted.hexo;
import static org.diptych.core.paste.Pasted.pandoc;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML from the clipboard as Markdown. */
class HtmlMarkdownTest {

    @Test
    void wordsWithTheirMarks() {
        assertThat(pandoc(
                        "<p>Some <b>bold </b>and <i>it</i>, a <a href='https://e.org/a_(b)'>link</a>, <code>x`y</code>,"
                                + " <del>no</del>.</p><h2>Title</h2>"))
                .isEqualTo("Some **bold** and *it*, a [link](https://e.org/a_%28b%29), ``x`y``, ~~no~~.\n\n## Title");
        assertThat(pandoc("<p>H<sub>2</sub>O</p>")).isEqualTo("H~2~O");
        assertThat(hexo("<p>H<sub>2</sub>O</p>")).isEqualTo("H<sub>2</sub>O");
        assertThat(pandoc("<p>one<br>two <b>x</b></p>")).isEqualTo("one\\\ntwo **x**");
    }

    @Test
    void whatAProcessorOfWordsCopies() {
        assertThat(pandoc(
                        "<b style='font-weight:normal;' id='docs-internal-guid-1'><p><span style='font-weight:700'>Docs"
                                + "</span> here</p></b>"))
                .isEqualTo("**Docs** here");
        assertThat(pandoc(
                        "<!--StartFragment--><p class=MsoListParagraph><span style='mso-list:Ignore'>· </span>one</p>"))
                .isEqualTo("- one");
    }

    @Test
    void listsWithinLists() {
        assertThat(pandoc("<ul><li>one<ul><li>two</li><li>three</li></ul></li><li>four</li></ul>"))
                .isEqualTo("- one\n  - two\n  - three\n- four");
        assertThat(pandoc("<ol start=3><li>x<ul><li>y</li></ul></li><li><p>a</p><p>b</p></li></ol>"))
                .isEqualTo("3. x\n   - y\n\n4. a\n\n   b");
        assertThat(pandoc("<ul><li><input type=checkbox checked> done</li></ul>"))
                .isEqualTo("- [x] done");
    }

    @Test
    void codeKeepsItsLanguageAndItsLines() {
        assertThat(pandoc("<pre><code class='language-python'>def f(x):\n    return x * 2\n</code></pre>"))
                .isEqualTo("```python\ndef f(x):\n    return x * 2\n```");
        assertThat(pandoc("<div class='highlight highlight-source-js'><pre><span>let</span> a = 1;</pre></div>"))
                .isEqualTo("```js\nlet a = 1;\n```");
        assertThat(pandoc("<figure class='highlight rust'><table><tr><td class='gutter'><pre>1<br>2</pre></td>"
                        + "<td class='code'><pre><span class='line'>fn a()</span><br><span class='line'>b</span></pre></td>"
                        + "</tr></table></figure>"))
                .isEqualTo("```rust\nfn a()\nb\n```");
        assertThat(pandoc("<pre>```\n</pre>")).isEqualTo("````\n```\n````");
    }

    @Test
    void aTable() {
        assertThat(pandoc("<table><tr><th>A</th><th align=right>B|C</th></tr>"
                        + "<tr><td>1<br>2</td><td><b>3</b></td></tr></table>"))
                .isEqualTo("| A      |  B\\|C |\n| ------ | ----: |\n| 1<br>2 | **3** |");
    }

    @Test
    void formulasAreTheTexTheyComeFrom() {
        assertThat(pandoc(
                        "<p>So <span class='katex'><span class='katex-mathml'><math><semantics><mrow><mi>x</mi></mrow>"
                                + "<annotation encoding='application/x-tex'>x^2</annotation></semantics></math></span>"
                                + "<span class='katex-html' aria-hidden='true'>x2</span></span>.</p>"))
                .isEqualTo("So $x^2$.");
        assertThat(pandoc(
                        "<span class='katex-display'><span class='katex'><math><annotation encoding='application/x-tex'>"
                                + "\\sum_i x_i</annotation></math></span></span>"))
                .isEqualTo("$$\n\\sum_i x_i\n$$");
        assertThat(pandoc("<p>By <span class='mwe-math-element'><span style='display: none;'><math alttext="
                        + "'{\\displaystyle E=mc^{2}}'></math></span><img class='mwe-math-fallback-image-inline'"
                        + " alt='{\\displaystyle E=mc^{2}}'></span></p>"))
                .isEqualTo("By $E=mc^{2}$");
        assertThat(pandoc("<p>a <span class='MathJax'>x</span><script type='math/tex'>x < y</script> b</p>"))
                .isEqualTo("a $x < y$ b");
        assertThat(
                        pandoc(
                                "<p>a <mjx-container><mjx-math></mjx-math><mjx-assistive-mml><math><msup><mi>α</mi><mn>2</mn></msup>"
                                        + "<mo>≤</mo><mfrac><mn>1</mn><mi>n</mi></mfrac></math></mjx-assistive-mml></mjx-container></p>"))
                .isEqualTo("a $\\alpha^{2}\\le \\frac{1}{n}$");
        assertThat(pandoc("<p>令 <span class='ztext-math' data-tex='a_1'>a1</span></p>"))
                .isEqualTo("令 $a_1$");
    }

    @Test
    void aListOfAProcessorOfWordsKeepsItsLevelsAndNumbers() {
        String item = "<p class=MsoListParagraph style='mso-list:l0 level%d lfo1'><span style='mso-list:Ignore'>%s"
                + "<span>&nbsp; </span></span>%s</p>";
        assertThat(pandoc(item.formatted(1, "3.", "one")
                        + item.formatted(2, "a)", "two")
                        + item.formatted(2, "b)", "three")
                        + item.formatted(1, "4.", "four")
                        + "<p>text</p>"
                        + item.formatted(1, "·", "five")))
                .isEqualTo("3. one\n   1. two\n   2. three\n4. four\n\ntext\n\n- five");
    }

    @Test
    void linesOfAListingThatAreElementsEndTheLine() {
        assertThat(pandoc(
                        "<pre><code class='hljs'><ol><li><div>a = 1</div></li><li><div>b</div></li></ol></code></pre>"))
                .isEqualTo("```\na = 1\nb\n```");
        assertThat(pandoc("<pre class='language-jsx'><code><span style='display:block'>a</span>"
                        + "<span style='display:block'>b</span></code></pre>"))
                .isEqualTo("```jsx\na\nb\n```");
        assertThat(pandoc("<pre><code><div>a\n</div><div>\n</div><div>b</div></code></pre>"))
                .isEqualTo("```\na\n\nb\n```");
    }

    @Test
    void whatStandsBesideTheCodeInAListingIsNotCode() {
        assertThat(pandoc("<pre><div>python</div><div><span>Copy</span></div><div><code>import x\n</code></div></pre>"))
                .isEqualTo("```\nimport x\n```");
    }

    @Test
    void aCellThatGoesOnIntoTheRowBelowHoldsItsPlaceThere() {
        assertThat(
                        pandoc(
                                "<table><tr><th>A<th>B<th>C<tr><td rowspan=2 colspan=2>x<td>1<tr><td>2<tr><td>3<td>4<td>5</table>"))
                .isEqualTo(
                        """
                        | A   | B   | C   |
                        | --- | --- | --- |
                        | x   |     | 1   |
                        |     |     | 2   |
                        | 3   | 4   | 5   |""");
    }

    @Test
    void aListInATableWithAHeadStaysInItsCell() {
        assertThat(pandoc("<table><tr><th>A<th>B<tr><td><ul><li>x</li><li>y</li></ul><td>1</table>"))
                .isEqualTo("| A          | B   |\n| ---------- | --- |\n| • x<br>• y | 1   |");
    }

    @Test
    void aPictureThatIsLoadedLate() {
        assertThat(pandoc("<p><img data-src='https://e.org/a.png' src='data:image/gif;base64,R0lG' alt='a'></p>"))
                .isEqualTo("![a](https://e.org/a.png)");
    }

    @Test
    void linesThatPartParagraphs() {
        assertThat(pandoc("<p>one <b>x</b><br><br>two<br>three<br></p>")).isEqualTo("one **x**\n\ntwo\\\nthree");
    }

    @Test
    void formulasOfPapersAndOfPagesThatDidNotSetThem() {
        assertThat(
                        pandoc(
                                "<table class='ltx_equation ltx_eqn_table'><tr><td></td><td><math alttext='\\displaystyle x=%\ny'"
                                        + " display='block'><mi>x</mi></math></td><td></td><td><span class='ltx_tag'>(1)</span></td></tr></table>"))
                .isEqualTo("$$\nx=y\n$$");
        assertThat(pandoc(
                        "<table class='ltx_equationgroup ltx_eqn_table'><tr><td><math alttext='\\displaystyle a'></math></td>"
                                + "<td><math alttext='\\displaystyle=b'></math></td></tr></table>"))
                .isEqualTo("$$\na =b\n$$");
        assertThat(pandoc(
                        "<p><span class='math inline'>\\(a_b\\)</span>, <span class='math-container'>$c*d$</span></p>"))
                .isEqualTo("$a_b$, $c*d$");
        assertThat(pandoc("<p><mjx-container><math data-latex='\\mathbf{x}'><mi>x</mi></math></mjx-container></p>"))
                .isEqualTo("$\\mathbf{x}$");
        assertThat(pandoc("<p><mjx-container><math><mi mathvariant='double-struck'>R</mi><mo>,</mo><mi>sin</mi>"
                        + "<mo>\u2061</mo><mi>x</mi></math></mjx-container></p>"))
                .isEqualTo("$\\mathbb{R},\\sin x$");
    }

    @Test
    void plainWordsHaveALineForEachBlock() {
        assertThat(HtmlMarkdown.plain("<div>one</div><div>two<br>three</div><p>four\n five</p><p>six</p>"))
                .isEqualTo("one\ntwo\nthree\nfour five\n\nsix");
        assertThat(HtmlMarkdown.plain("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
    }

    /** Whoever copies Markdown out of an editor wants it as it stands, however its colours look. */
    @Test
    void whatAnEditorCopiesIsItsPlainText() {
        String html =
                "<meta charset='utf-8'><div style=\"color:#ccc;font-family: Consolas, monospace;white-space: pre;\">"
                        + "<div><span># Head</span></div><div><span style='font-style: italic'>*it*</span></div></div>";
        assertThat(new HtmlMarkdown(Dialect.PANDOC).convert(html)).isEmpty();
        assertThat(HtmlMarkdown.plain(html)).isEqualTo("# Head\n*it*");
    }

    @Test
    void whatHasNoMarksIsPlainText() {
        assertThat(
                        new HtmlMarkdown(Dialect.PANDOC)
                                .convert(
                                        "<meta charset='utf-8'><div style='white-space: pre'><span>int a = b * c;</span></div>"))
                .isEmpty();
        assertThat(new HtmlMarkdown(Dialect.PANDOC).convert("no html")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void thePageShowsTheSameWords(Dialect dialect) {
        for (String html : List.of(
                "<p># no heading <b>b</b></p>",
                "<p>1. no list <b>b</b></p>",
                "<p>a * b * c _d_ snake_case [x](y) `z` &lt;div&gt; <b>b</b></p>",
                "<p>costs $5 and $6, {{ title }} {% raw %} <b>b</b></p>",
                "<p>中文<b>（粗体）</b>后面<b>“引”</b>字</p>",
                "<p>- dash</p><p>+ plus <i>i</i></p><p>&gt; quote</p>",
                "<p>write &amp;lt; or &amp;#35; for it, AT&amp;T; &amp;nbsp; <b>b</b></p>",
                "<p>(1) one <b>b</b></p><p>a. then</p><p>i) roman</p><p>#. counted</p><p>(@ex) named</p><p>B) C</p>",
                "<p>: no term <b>b</b></p><p>~ nor this</p><p>::: warning</p><p>x</p><p>:::</p>",
                "<p>H~2~O, x^2^, about ~5 and ~6, ~~kept~~ <b>b</b></p>",
                "<p>first<br>1. second<br># third<br>- fourth<br>&gt; fifth <b>b</b></p>",
                "<p><b>one</b><b>word</b> and <i>an</i><i>other</i></p>",
                "<p><b>bold</b><span> and not</span></p>",
                "<blockquote><p>one <b>x</b></p><p>two</p></blockquote>")) {
            String markdown = new HtmlMarkdown(dialect).convert(html).orElseThrow();
            String page = new Publisher(dialect).publish(Post.parse(markdown)).html();
            assertThat(words(page)).as(markdown).isEqualTo(words(html));
            assertThat(Jsoup.parse(page).select("b,strong").text())
                    .as(markdown)
                    .isEqualToIgnoringWhitespace(
                            Jsoup.parse(html).select("b,strong").text());
            assertThat(Jsoup.parse(page).select("i,em").text())
                    .as(markdown)
                    .isEqualToIgnoringWhitespace(
                            Jsoup.parse(html).select("i,em").text());
        }
    }

    @Property(tries = 500)
    void anythingIsConvertedOrLeft(@ForAll @StringLength(max = 60) String text) {
        for (String html : List.of("<b>" + text, text + "<ul><li>" + text, "<table><tr><td>" + text + "<td>" + text)) {
            new HtmlMarkdown(Dialect.HEXO_DEFAULT).convert(html);
        }
    }

    @Test
    void aPageNestedWithoutEndIsConverted() {
        assertThat(new HtmlMarkdown(Dialect.PANDOC).convert("<div>".repeat(400) + "<b>x</b>"))
                .contains("**x**");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<b><i>"})
    void aPageNestedDeeperThanAnyIsPastedAsPlainText(String tag) {
        assertThat(new HtmlMarkdown(Dialect.PANDOC).convert("<b>x</b>" + tag.repeat(20_000) + "y"))
                .isEmpty();
    }

    private static String words(String html) {
        return Jsoup.parse(html)
                .text()
                .replaceAll("[\\s\u00a0]+", " ")
                .strip()
                .replace("“", "\"")
                .replace("”", "\"");
    }
}
