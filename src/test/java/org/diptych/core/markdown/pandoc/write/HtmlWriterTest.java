package org.diptych.core.markdown.pandoc.write;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML is written as pandoc writes it: attributes, addresses, sizes and signs that mean something in HTML. */
class HtmlWriterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a]{href=x}",
                "[a]{lang=zh dir=ltr title=t}",
                "[a]{foo=bar}",
                "[a]{data-foo=bar aria-label=b}",
                "[a]{onclick=x}",
                "[a]{xml:lang=en}",
                "[a]{FOO=bar Width=3}",
                "[a]{k=\"<&>'\\\"\"}",
                "[a]{k='\"'}",
                "[a]{k=日晷}",
                "[a]{.b .b .c}",
                "[a]{#b #c}",
                "[a]{k=v k=w}",
                "[a]{style=\"color: red; x\"}",
                "<div foo=\"bar\" width=\"3\">a</div>",
                "<span hidden>a</span>",
                "::: {.a width=3 foo=bar}\nb\n:::",
                "# a {foo=bar lang=en}",
                "`a`{foo=bar}",
                "```{foo=bar}\na\n```",
                "[a](b){foo=bar rel=nofollow}",
            })
    void attributesThatHtmlDoesNotKnowAreData(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x ![a](b){width=1}",
                "x ![a](b){width=1px height=2px}",
                "x ![a](b){width=50%}",
                "x ![a](b){width=12.5%}",
                "x ![a](b){width=1in height=2.5cm}",
                "x ![a](b){width=1em height=2pt}",
                "x ![a](b){width=1pc height=2mm}",
                "x ![a](b){width=1rem}",
                "x ![a](b){width=a}",
                "x ![a](b){width=-1}",
                "x ![a](b){width=50% height=20}",
                "x ![a](b){height=20% width=10%}",
                "x ![a](b){width=50% style=\"border: 0\"}",
                "x ![a](b){width=.5}",
                "x ![a](b){width=2.50cm height=1.10%}",
                "x ![a](b){width=2.123456in height=1.5px}",
                "x ![a](b){width=0}",
                "[a](b){width=50%}",
                "[a]{width=50%}",
            })
    void sizesWithAUnitAreAStyleAndOthersAttributes(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b c)",
                "[a](<b\tc>)",
                "[a](b|c^d`e)",
                "[a](b{c}d[e]f)",
                "[a](b<c>d)",
                "[a](\"b\")",
                "[a](b\\\"c)",
                "[a](b&c&amp;d)",
                "[a](b'c)",
                "[a](b%zz)",
                "[a](日晷/影.html?q=光#节)",
                "[a](b　c)",
                "[a](b\u00a0c)",
                "[a](😀)",
                "[a](b\\\\c)",
                "[a](javascript:b)",
                "![a \"b\" <c> &](d)",
                "[a](b \"c <d> & \\\"e\\\"\")",
            })
    void addressesAndTitlesAreEscapedAsAddressesAndTitles(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b < c > d \"e\" 'f'",
                "`a & b < c > d \"e\"`",
                "    a & b < c > \"d\"",
                "$a & b < c > d$",
                "$$a & b < c$$",
                "# a & b < c",
                "↔ ↩ ↔\ufe0e `↔` $↔$ [↔](↔)",
                "    ↔",
                "a\u00a0b\u00adc\u200bd",
                "\u2028",
                "“日晷”——‘影’……",
                "©®™ ½",
            })
    void signsThatMeanSomethingInHtmlAreWrittenAsText(String text) {
        AskedPandoc.agreesOn(text);
    }
}
