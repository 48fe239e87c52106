package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings, as pandoc reads and names them. */
class HeadingReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a",
                "#a",
                "# a #",
                "# a ##  ",
                "# a#",
                "# a \\#",
                "# #",
                "#",
                "# ",
                "####### a",
                " # a",
                "# a\nb",
                "text\n# a",
                "> # a",
                "# a {.b}",
                "# a {#b .c d=e}",
                "# a # {#b}",
                "# a {#b} #",
                "# a {-}",
                "# a {.unnumbered}",
                "# a {b}",
                "# a {#日晷}",
                "# *a* `b` $c$ [d](e)",
                "# a[^1]\n\n[^1]: b",
                "# a\\\nb",
                "# *a\nb*",
                "# **a\n\nb**",
                "# ~~a\nb~~",
                "# `a\nb`",
                "# <span>a\nb</span>",
                "# a  \nb",
                "# 日晷　",
                "＃ a",
                "#\ta",
                "# a\t#",
            })
    void signsBeforeALineMakeAHeading(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n===",
                "a\n---",
                "a\n=",
                "a\n-",
                "a\n==-",
                "a\n= =",
                "a\n ===",
                "a\n===  ",
                "a\nb\n===",
                "a\n\n===",
                "*a\nb*\n===",
                " a\n===",
                "a {#b .c}\n===",
                "日晷\n====",
                "> a\n> ===",
                "- a\n  ===",
                "a\n===\nb",
                "# a\n===",
                "## a\n---",
                "a\\\n===",
                "`a\n===\nb`",
                "*a\n===\nb*",
                "**日：\n===\n\nb**",
                "|a|\n---",
                "a|b\n---",
            })
    void aLineBelowMakesOneLineAHeading(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A Dial",
                "# A  dial -- and more",
                "# 1. First",
                "# 2026",
                "# 2026 年",
                "# 日晷，影！",
                "# 「日晷」（一）",
                "# a_b.c-d",
                "# C++ & C#",
                "# `code` here",
                "# $x^2$",
                "# ![a](b.png)",
                "# <b>a</b>",
                "# a&nbsp;b",
                "# a\\ b",
                "# É è ß İ",
                "# 😀 smile",
                "# 😀",
                "# ①②③ Ⅳ",
                "# がぎ か\u3099",
                "# a\u0301b",
                "# [a][b]",
                "# [a][b]\n\n[b]: c",
                "# a[@k]",
                "# @k says",
                "# See \\eqref{e:1} and $\\ref{x}$",
                "# a^2^ b~3~",
                "# ...",
                "# -",
                "# -a-",
                "# _a_",
                "# ．ａ",
                "# a\u200bb",
                "# 第１章　概说",
                "# a[^x] b[^注]\n\n[^x]: n",
                "# ⚠\ufe0f 注意",
                "# ![a[^1]](b) ^[c]\n\n[^1]: n",
            })
    void aHeadingIsNamedByItsWords(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n\n# a\n\n# a",
                "# a\n\n# a-1\n\n# a",
                "# a-1\n\n# a\n\n# a",
                "# a\n\n# b {#a}\n\n# a",
                "# b {#a}\n\n# a",
                "# a {#x}\n\n# b {#x}",
                "# !\n\n# ?\n\n# section",
                "> # a\n\n# a",
                "- # a\n\n# a",
                "# A\n\n# a",
                "# 一\n\n# 一\n\n## 一",
                "<div>\n# a\n</div>\n\n# a",
            })
    void aNameThatIsTakenGetsANumber(String text) {
        AskedPandoc.agreesOn(text);
    }
}
