package org.diptych.core.markdown.pandoc;

import org.diptych.core.markdown.settings.PandocSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site tells pandoc changes what is published as it changes pandoc's own pages. */
class PandocSettingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "日\n晷\n影",
                "a  \nb\\\nc",
                "- a\n  b",
                "> a\n> b",
                "# a\n\nb\nc",
                "*a\nb*",
                "[a\nb](c)",
                "`a\nb`",
                "$a\nb$",
                "a^[b\nc]",
                "a[^1]\n\n[^1]: b\n    c",
                "| a\n  b",
                "a\n: b\n  c",
                "![a\nb](c.png)",
                "# a\\\nb\nc",
                "[a\nb]",
                "@a\nb [p.\n1]",
            })
    void aLineEndIsABreakWhereTheSiteSaysSo(String text) {
        AskedPandoc.agreesOn(text, new PandocSettings(true, true, 0), "+hard_line_breaks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](b.png)",
                "![a](b.png \"t\"){width=3cm}",
                "- ![a](b.png)",
                "- ![a](b.png)\n\n- c",
                "![a][r]\n\n[r]: b.png",
                "> ![a](b.png)",
                "![](b.png)",
                "a[^1]\n\n[^1]: ![b](c.png)",
            })
    void anImageByItselfIsNoFigureWhereTheSiteSaysSo(String text) {
        AskedPandoc.agreesOn(text, new PandocSettings(false, false, 0), "-implicit_figures");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, -2, 1, 2, 5})
    void headingsSinkAndRise(int levels) {
        String text =
                "# a\n\n## b {.c}\n\n### c *d*\n\n#### e {#own}\n\n##### f\n\n###### g {#own-g .h k=v}\n\n> # h\n\n- # i\n\n[a], [g]";

        AskedPandoc.agreesOn(text, new PandocSettings(false, true, levels), " --shift-heading-level-by=" + levels);
    }
}
