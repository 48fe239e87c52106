package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pandoc takes as it stands: code, formulas, escaped signs, TeX and references to characters. */
class LiteralReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`a`",
                "`` a`b ``",
                "`` ` ``",
                "` a `",
                "`a\nb`",
                "`a\n\nb`",
                "`a",
                "``a`",
                "`a``",
                "`a`b`c`",
                "`<b>&amp;`",
                "`\\`",
                "`a`{.x}",
                "`a`{#i k=v}",
                "`a` {.python}",
                "`<b>x</b>`{=html}",
                "`\\LaTeX`{=latex}",
                "`a`{=}",
                "``",
                "` `",
                "日`晷`影",
                "`日　晷`",
                "`a  b`",
            })
    void codeEndsWithAsManyBackticks(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$x$",
                "$ x$",
                "$x $",
                "$x$5",
                "$5 and $6",
                "$5 and $x$",
                "$x\ny$",
                "$x\n\ny$",
                "\\$x$",
                "$x\\$y$",
                "$\\text{a $b$ c}$",
                "$x$$y$",
                "$$x$$",
                "$$ x $$",
                "$$\nx\n$$",
                "$$x\n\ny$$",
                "$$x$",
                "$$$",
                "$$$$",
                "a $$x$$ b",
                "a\n$$x$$\nb",
                "$a<b>c$",
                "$a_b^c*d*$",
                "设$x$为",
                "$x$，$y$。",
                "$日$",
                "$x$y",
                "x$y$",
                "$ $",
                "$\\\\$",
                "$x\\ $",
                "\\\\(x\\\\)",
                "\\(x\\)",
                "$`x`$",
                "`$`x$",
                "$x `$` y$",
            })
    void aFormulaHoldsNoBlankBesideItsDollars(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\* \\_ \\` \\\\ \\a \\1",
                "\\，\\。",
                "a\\\nb",
                "a\\ b",
                "a\\",
                "\\<b\\>",
                "\\&amp;",
                "\\😀",
                "&lt;b&gt; &amp;amp;",
                "&nbsp;&ensp;&hellip;",
                "&#26085; &#x6677;",
                "&unknown; &amp &;",
                "AT&T &copy",
                "&#26085;&#x1F600;",
            })
    void signsAreEscapedOrReferredTo(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \\textbf{b} c",
                "\\newcommand{\\R}{\\mathbb{R}}\n\n$x$",
                "\\section{a}",
                "text \\section{a}",
                "\\begin{equation}\nx\n\\end{equation}",
                "a \\begin{equation}x\\end{equation} b",
                "\\begin{align}\na&=b\\\\\nc&=d\n\\end{align}\n",
                "\\begin{center}\nx\n\\end{center}",
                "\\begin{cases}x\\end{cases}",
                "\\begin{equation}\nx",
                "\\begin{a}\\begin{b}\\end{a}\\end{b}",
                "see \\eqref{e} and \\ref{f}",
                "\\LaTeX{} and \\LaTeX and \\TeX.",
                "C:\\path\\to",
                "\\ldots and so on",
                "\\c{c} \\'e",
                "\\foo[a]{b} c",
                "\\foo [a] {b} c",
                "\\foo* bar",
                "{\\bf a} b",
                "\\item a",
                "\\textit{日晷}影",
                "日\\LaTeX影",
            })
    void texThatIsNoFormulaIsLeftOut(String text) {
        AskedPandoc.agreesOn(text);
    }
}
