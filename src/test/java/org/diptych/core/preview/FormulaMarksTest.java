package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.preview.clean.Sanitizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected marks are where MathJax 3 with NexT's settings finds formulas. */
class FormulaMarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a $x$ b|a [(x)] b",
                "a $$x$$ b|a [[x]] b",
                "a \\(x\\) b \\[y\\]|a [(x)] b [[y]]",
                "costs $5 and $6|costs [(5 and )]6",
                "costs \\$5 and $x$|costs $5 and [(x)]",
                "$a_{$}b$|[(a_{$}b)]",
                "$\\$$|[(\\$)]",
                "\\begin{align}a&amp;b\\end{align}|[\\begin{align}a&b\\end{align}]",
                "see \\eqref{e:1}.|see [(\\eqref{e:1})].",
                "only one $ here|only one $ here",
                "$a<br>b$ c|[(a⏎b)] c",
                "x<br>$a$<br>y|x<br>[(a)]<br>y",
                "$a<b>b</b>$|$a<b>b</b>$",
                "<code>$x$</code> <pre>$y$</pre>|<code>$x$</code> <pre>$y$</pre>",
                "<span class=\"math inline\">\\(x\\)</span>|[(x)]",
                "<span class=\"math display\">\\[x {\\]</span>|[[x {]]",
                "<em>$x$</em>$y$|<em>[(x)]</em>[(y)]",
            })
    void formulasAreFoundWhereMathJaxFindsThem(String html, String marked) {
        var body = Sanitizer.clean(html);
        FormulaMarks.mark(body).forEach(span -> {
            String tex = span.wholeText();
            boolean display = span.hasClass("display");
            assertThat(tex.startsWith("\\[") || tex.startsWith("\\begin")).isEqualTo(display);
            span.text("[" + tex.replaceAll("^\\\\([(\\[])", "$1").replaceAll("\\\\([)\\]])$", "$1") + "]");
            span.unwrap();
        });
        assertThat(body.html().replace("&amp;", "&").replace("\n", "⏎")).isEqualTo(marked);
    }
}
