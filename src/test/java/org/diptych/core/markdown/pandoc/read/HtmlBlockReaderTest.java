package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML of the author's own, as pandoc reads it: as a block, within a line, and what stands between its tags. */
class HtmlBlockReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>a</div>",
                "<div>\n*a*\n</div>",
                "<div>\n\n*a*\n\n</div>",
                "<div class=\"x y\" id=\"z\" data-w=\"1\">\na\n</div>",
                "<div>\n<div>\na\n</div>\nb\n</div>",
                "<div>a",
                "a</div>",
                "<div>\n\n- a\n- b\n\n</div>",
                "<div>\n- a\n</div>",
                "<div>\n# a\n</div>",
                "<div>\n# a\n\nb\n</div>",
                "<div class=\"x\">\n\n## 注意\n\nb\n\n</div>",
                "<div class=\"x\">\n# a {.x}\n\n<div class=\"y\">\n## b\n</div>\n</div>",
                "<section>\n<div class=\"x\">\n# a\n</div>\n</section>",
                "<div>\n    a\n</div>",
                "  <div>a</div>",
                "text\n<div>a</div>",
                "<div>a</div> b",
                "<div>a</div>\nb",
                "> <div>\n> a\n> </div>",
                "- <div>\n  a\n  </div>",
                "<DIV>*a*</DIV>",
                "<div\nclass=\"x\">a</div>",
                "<div class=x>a</div>",
                "<div style=\"text-align: center\">日晷</div>",
                "<div></div>",
                "<div/>\na",
            })
    void aDivisionHoldsBlocks(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>*a*</p>",
                "<p align=\"center\">\n*a*\n</p>",
                "<center>\n\n![a](b.png)\n\n</center>",
                "<table><tr><td>*a*</td></tr></table>",
                "<table>\n<tr>\n<td>\n\n*a*\n\n</td>\n</tr>\n</table>",
                "<ul><li>a</li><li>*b*</li></ul>",
                "<details>\n<summary>*a*</summary>\n\nb\n\n</details>",
                "<details open>\n<summary>a</summary>\n```js\nx\n```\n</details>",
                "<blockquote>\na\n\nb\n</blockquote>",
                "<section>\n# a\n</section>",
                "<figure>\n<img src=\"a.png\">\n<figcaption>*a*</figcaption>\n</figure>",
                "<h2>*a*</h2>",
                "<hr>\na",
                "<hr/>",
                "<p>a\n\nb</p>",
                "<p>a",
                "</p>",
                "<dl><dt>a</dt><dd>*b*</dd></dl>",
                "<form><input name=\"a\"></form>",
                "<nav>*a*</nav><aside>*b*</aside>",
                "<video src=\"a.mp4\" controls></video>",
                "<iframe src=\"//e.org\"></iframe>",
                "<svg width=\"1\"><path d=\"M0 0\"/></svg>",
                "<audio>*a*</audio> b",
            })
    void whatStandsInAnElementIsMarkdown(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>*a*</pre>",
                "<pre>\n\n*a*\n\n</pre>",
                "<pre>a <pre>b</pre> c</pre>",
                "<pre>*a*",
                "<script>\nif (a < b) *x*;\n\nfoo()\n</script>",
                "<style>\na { b: c }\n\nd > e {}\n</style>",
                "<textarea>*a*\n\n*b*</textarea>",
                "<!-- *a* -->",
                "<!--\n\n*a*\n\n-->\n*b*",
                "a <!-- *b* --> *c*",
                "<!-- a",
                "<!---->",
                "<!-- a --> *b*",
                "<?php *a* ?>",
                "<![CDATA[*a*]]>",
                "<script>a",
                "a <script>*b*</script> c",
            })
    void whatIsNeverMarkdownStaysAsItIsTyped(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <b>*c*</b>",
                "<b>*a*</b>",
                "<b>a</b>\n\n<i>b</i>",
                "a<br>b<br/>c",
                "<img src=\"a.png\" alt='b \"c\"'>",
                "<kbd>Ctrl</kbd>+<kbd>C</kbd>",
                "<a href=\"b\">*c*</a>",
                "<a href=\"b\">[c](d)</a>",
                "a < b > c",
                "a<b",
                "a <3 b",
                "<1>",
                "< b>",
                "<b *a*>",
                "<b\n>a</b>",
                "<b a=\"x>y\">c</b>",
                "<b a=\"x",
                "<日>晷</日>",
                "<foo-bar>a</foo-bar>",
                "<foo:bar>a</foo:bar>",
                "<x:>a",
                "《日晷》<em>影</em>",
                "<https://e.org/a_b_c>",
                "<HTTPS://E.ORG>",
                "<ftp://e.org> <foo://e.org> <mailto:a@e.org>",
                "<a@e.org> <a.b+c@d-e.f.org> <a@b>",
                "<https://e.org/日晷>{.c}",
                "<https://e.org/a b>",
                "a <div>b</div> c",
                "*a <div>b* c</div>",
                "<ruby>漢<rt>かん</rt></ruby>",
                "<del>*a*</del> b\n\n<ins>c</ins>",
                "<button>*a*</button>",
            })
    void tagsWithinALineStayAndWhatLooksLikeOneIsText(String text) {
        AskedPandoc.agreesOn(text);
    }
}
