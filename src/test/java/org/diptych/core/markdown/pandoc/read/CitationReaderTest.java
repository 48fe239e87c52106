package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.AskedPandoc;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Citations and footnotes, as pandoc reads them. */
class CitationReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[@a]",
                "[@a; @b]",
                "[see @a, pp. 3-5; also @b]",
                "[-@a]",
                "[@a;]",
                "[@a; b]",
                "[@ a]",
                "[@]",
                "[a@b]",
                "[a @b.c]",
                "[@{a b}]",
                "[@{a;b}]",
                "[@a](b)",
                "[@a][b]",
                "[@a]{.b}",
                "[@a][^1]",
                "[@a; p. 1][^1]\n\n[^1]: note",
                "[@a][",
                "@a [@b][^1]",
                "@a [@b][",
                "[@a]^[note]",
                "[*see* @a]",
                "[@a `;` b; @c]",
                "[[@a]]",
                "[\\@a]",
                "[@日晷]",
                "[@日晷2026; @影_1]",
                "[见@日晷]",
                "日晷[@a]。",
                "[@a\nb]",
                "[@https://a.b/c?d=e#f]",
                "[@doi:10.1000/182]",
                "[@*]",
                "[&commat;a]",
            })
    void aGroupInBracketsHasAKeyInEachOfItsParts(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@a says",
                "as @a.",
                "as @a, and @b: c",
                "@a_b-c:d.e/f",
                "@a--b @a..b @a.b.",
                "@{a b} @{a} @{} @{a{b}c}",
                "x@y.org",
                "日@a晷",
                "@日晷，",
                "@1a",
                "@_a",
                "@-a",
                "-@a",
                "@@a",
                "*@a*",
                "\\@a",
                "`@a`",
                "(@a)",
                "@a's",
                "@a+b@c",
                "@a//b",
                "@😀",
            })
    void aKeyInALineEndsWhereNoKeyGoesOn(String text) {
        AskedPandoc.agreesOn(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[^1]\n\n[^1]: note",
                "a[^1] b[^1]\n\n[^1]: note",
                "a[^2] b[^1]\n\n[^1]: one\n\n[^2]: two",
                "a[^日]\n\n[^日]: 注",
                "a[^1]\n\n[^1]: one\n\n    two\n\n        code\n\nafter",
                "a[^1]\n\n[^1]: one\ngoes on\n[^2]: two",
                "a[^1]\n\n[^1]:\n    one",
                "a[^1]\n\n[^1]: - a\n    - b",
                "a[^1]\n\n[^1]: a[^2]\n\n[^2]: b",
                "a[^1]\n\n[^1]: note[^1]",
                "a[^1]",
                "[^1]: note",
                "a[^1]: b",
                "a[^ 1] [^]",
                "a[^1]\n\n[^1]: one\n\n[^1]: two",
                "# a[^1]\n\n[^1]: note",
                "- a[^1]\n\n[^1]: note",
                "| a[^1] |\n|---|\n| b[^2] |\n\n[^1]: n\n\n[^2]: m",
                "a^[note]",
                "a^[note *b* [c](d)]",
                "a^[note [b]",
                "a ^[note]^[other]",
                "日晷^[注：影。]，又^[二]。",
                "日晷^[注：影 长。]，又 x^[二]。",
                "日晷^[注：影。]。",
                "a[^1]\n\n> [^1]: note",
                "a[^1]\n\n[^1]: > quote",
                "a[^1]\n\n[^1]: # heading\n\nb\n\n# heading",
                "a[^1]\n\n[^1]: | x |\n    |---|\n    | y |",
                "a[^1]\n\n  [^1]: note",
                "a[^1]\n\n[^1]: $$x$$",
                "a[^1]\n\n[^1]: ![b](c.png)",
                "a[^1]\n\n[^1]: ![b](c.png)\n\n    d",
                "a[^1]\n\n[^1]:\n\nb",
            })
    void notesAreNumberedByTheirMarks(String text) {
        AskedPandoc.agreesOn(text);
    }
}
