package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions, lines, divisions, rules, metadata and paragraphs, as pandoc reads them. */
class OtherBlocksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n: b",
                "a\n:   b",
                "a\n:b",
                "a\n~ b",
                "a\n\n: b",
                "a\n\n\n: b",
                "a\n: b\n: c",
                "a\n: b\n\n: c",
                "a\n: b\nc\n: d",
                "a\n: b\n\nc\n: d",
                "a\n: b\n\n    c\n\nd\n: e",
                "a\n:   b\n    c",
                "a\n: b\nlazy",
                "*a*\n: - b\n  - c",
                "a\nb\n: c",
                ": b",
                "日晷\n: 计时之器\n\n影\n: 光之所不及",
                "日晷\n：计时之器",
                "a\n  : b",
                "a\n    : b",
                "> a\n> : b",
                "- a\n  : b",
                "a\n: ```\n  x\n  ```",
            })
    void aTermStandsAboveItsDefinitions(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| a\n| b",
                "|a",
                "| a\n  b\n| c",
                "|  a\n|    b",
                "| a\n|\n| b",
                "| a\n\n| b",
                "|",
                "| *a\n| b*",
                "text\n| a",
                "| 日出而作\n| 日入而息",
                "| a  \n| b",
                "> | a\n> | b",
                "- | a\n  | b",
                "|\ta",
            })
    void linesBehindABarKeepTheirBreaks(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::: a\nb\n:::",
                "::: {.a #b c=d}\ne\n:::",
                ":::a\nb\n:::",
                "::: a :::\nb\n:::",
                "::: a\n\nb\n\n:::\n\nc",
                "::: a\n::: b\nc\n:::\n:::",
                ":::: a\n::: b\nc\n:::\n::::",
                "::: a\nb",
                ":::\na\n:::",
                ":: a\nb\n::",
                "text\n::: a\nb\n:::",
                "::: a\n- b\n:::",
                "::: a\n- b\n- c\n:::\nd",
                "::: a\n```\n:::\n```\n:::",
                "::: 警告\n日晷\n:::",
                "::: a b\nc\n:::",
                "::: {a}\nb\n:::",
                "::: a\n> b\n:::",
                "::: a\n# b\n:::",
                "::: a\n# b {.c k=v}\n\nd\n:::",
                "::: {.a k=v}\n## b\n\n### c\n\n#### d\n:::",
                "::: a\n## b\n\n# c\n:::",
                "::: {#x .a}\n# b\n:::",
                "::: a\nb\n\n# c\n:::",
                "::: a\n::: b\n# c\n:::\n:::",
                "::: columns\n# a\n:::",
                "> ::: a\n> # b\n> :::",
                "- ::: a\n  b\n  :::",
                "  ::: a\n  b\n  :::",
            })
    void aDivisionEndsAtItsColons(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "***",
                "---",
                "___",
                "**",
                "- - -",
                "*  *  *",
                "*-*",
                "   ***",
                "    ***",
                "a\n***",
                "a\n\n---\n\nb",
                "---\na: b\n---\n\nc",
                "a\n\n---\nb: c\n---\n\nd",
                "a\n\n---\nb: c\n...\n\nd",
                "a\n\n---\n# b\n---\n\nc",
                "a\n\n---\n\nb: c\n---",
                "a\n\n---\nb\n---\n\nc",
                "a\n\n---\n标题: b\n---\n\nc",
                "% a\n% b\n% c\n\nd",
                "% a\n  b\n\nc",
                "a\n% b",
                "> % a",
                "- % a\n- b",
                "a\n: % b",
                "a[^1]\n\n[^1]: % b",
                "%a\nb",
                "％ a",
            })
    void rulesAndMetadataStandBetweenBlocks(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a  \nb",
                "a \nb",
                "日\n晷",
                "a\n\n\n\nb",
                "  a\n    b",
                "a\n",
                "\n\na",
                "　　a\n　　b",
                "a\n　\nb",
                "a\n\u00a0\nb",
                "a\tb\n\tc",
                "a\u2028b",
                "\"a\" -- b --- c...",
                "it's 'a'",
                "http://e.org www.e.org a@e.org",
                ":smile: #tag ==a== ++b++",
                "1\\. a",
                "+a\n-b",
                "a\n+",
            })
    void aParagraphGoesOnToABlankLine(String text) {
        AskedPandoc.agreesOn(text);
    }
}
