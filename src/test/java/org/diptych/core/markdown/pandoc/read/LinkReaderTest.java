package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, images, spans and the references they go by, as pandoc reads them. */
class LinkReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b)",
                "[a](b \"c\")",
                "[a](b 'c')",
                "[a](b (c))",
                "[a]( b )",
                "[a](b c)",
                "[a](<b c> \"d\")",
                "[a](b\n\"c\")",
                "[a](b\n\n\"c\")",
                "[a](b \"c \"d\" e\")",
                "[a](b \"c",
                "[a](b",
                "[a] (b)",
                "[a]\n(b)",
                "[a]()",
                "[](b)",
                "[a](b(c)d)",
                "[a](b\\)c)",
                "[a](b_c_d*e*)",
                "[a](b?x=1&amp;y=2&z)",
                "[a](/日晷 \"影\")",
                "[a](b%20c|d\"e)",
                "[a](#日晷)",
                "[a](b){.c #d e=f target=_blank}",
                "[a](b) {.c}",
                "[a](b){.c",
                "[a [b] c](d)",
                "[a [b](c) d](e)",
                "[a](b)[c](d)",
                "[a `]` b](c)",
                "[a \\] b](c)",
                "[a <b title=\"]\">](c)",
                "[*a](b)*",
                "[a\nb](c)",
                "\\[a](b)",
                "日[晷](影)，",
            })
    void anAddressStandsInBracketsRightBehindTheText(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](b.png)",
                "![a](b.png \"t\")",
                "![](b.png)",
                "x ![a](b.png)",
                "![a](b.png) x",
                "![a](b.png)\\",
                "![a](b.png)\n![c](d.png)",
                "![*a* `b` $c$ [d](e)](f.png)",
                "![a](b.png){width=50%}",
                "![a](b.png){width=300 height=2cm}",
                "![a](b.png){width=300px height=20em .c}",
                "![a](b.png){width=auto height=1.5%}",
                "![a](b.png){#i .c loading=lazy foo=bar}",
                "- ![a](b.png)",
                "- ![a](b.png)\n\n- c",
                "> ![a](b.png)",
                "| a |\n|---|\n| ![a](b.png) |",
                "[![a](b.png)](c)",
                "![a][r]\n\n[r]: b.png \"t\"",
                "![r]\n\n[r]: b.png {width=10%}",
                "![r][]\n\n[r]: b.png",
                "!\\[a](b)",
                "![a] (b)",
                "**![a](b.png)**",
                "![日晷](图/日 晷.png)",
            })
    void anImageByItselfIsAFigure(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a][r]\n\n[r]: b",
                "[a] [r]\n\n[r]: b",
                "[a]\n[r]\n\n[r]: b",
                "[r]\n\n[r]: b \"t\"",
                "[r][]\n\n[r]: b\n\"t\"",
                "[R  X]\n\n[r x]: b",
                "[r\nx]\n\n[r x]: b",
                "[*r*]\n\n[*r*]: b",
                "[a][r]\n\n[r]: <b c> (t)",
                "[r]\n\n[r]: b {.c #d}",
                "[r]\n\n[r]: b\n[r]: c",
                "[r]\n\n[r]:b",
                "[r]\n\n[r]: \n  b",
                "[r]\n\n   [r]: b",
                "[r]\n\n    [r]: b",
                "[r]\n\ntext\n[r]: b",
                "[r]\n\n> [r]: b",
                "- [r]\n\n  [r]: b",
                "[r]\n\n[r]: b c",
                "[r]\n\n[r]: b \"t\" c",
                "[r]\n\n[r]:",
                "[a][r]",
                "[a][] [b]",
                "[日晷]\n\n[日晷]: /影",
                "[a][日 晷]\n\n[日　晷]: /b",
                "[A][É]\n\n[é]: b",
                "[Some *heading*]\n\n# Some *heading*",
                "[一节]和[二节]\n\n# 一节\n\n## 二节 {#own}",
                "[a]\n\n# a\n\n# a",
                "[a]: b",
                "[a]: b\n\n[a]: c\n\ntext",
            })
    void aReferenceIsALinkWhereSomethingHasItsName(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]{.b}",
                "[a *b*]{#i .c k=v}",
                "[a]{}",
                "[a]{b}",
                "[a] {.b}",
                "[a]{.b",
                "[a]{-}",
                "[a]{style=\"color: red\"}",
                "[[a]{.b}]{.c}",
                "[日晷]{lang=zh}",
                "<span class=\"b\">*a*</span>",
                "<span>a",
                "a</span>",
                "<SPAN>a</SPAN>",
                "<span>a <span>b</span> c</span>",
                "<span style='color:red' data-x=\"&quot;\" y>a</span>",
            })
    void attributesBehindBracketsMakeASpan(String text) {
        AskedPandoc.agreesOn(text);
    }
}
