package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.check.formula.DollarCheck;
import org.diptych.core.check.formula.TexBlockCheck;
import org.diptych.core.check.markdown.BoldCheck;
import org.diptych.core.check.markdown.FenceCheck;
import org.diptych.core.check.markdown.FullWidthLinkCheck;
import org.diptych.core.check.markdown.HtmlMarkdownCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.check.run.Checks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no dialect reads as text is no prose to any rule; what an author meant for more and is published as text is. */
class NoProseTest {
    /** Something for every rule on prose. */
    private static final String WRONG = "$ x_1 $ \\foo{b} ~5个~ ！[图](a.png) [站](/a） **真，**她 ![]() <img src=\"\">";

    private static Checked all(String text, Dialect dialect) {
        CheckedPost post = Checked.post("---\ntitle: x\nexcerpt: y\n---\n" + text, dialect);
        return new Checked(post.post().text(), new Checks().run(post));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theRulesFindWhatStandsInTheText(Dialect dialect) {
        assertThat(all("字" + WRONG, dialect).findings()).hasSizeGreaterThan(4);
    }

    /** The place of what is wrong is marked by {@code @}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Run:\n\n        @\n",
                "- a\n\n  - b\n\n          @\n",
                ">     @\n",
                "> - q\n>\n>       @\n",
                "```\n@\n```\n",
                "- ```\n  @\n  ```\n",
                "    @\n",
                "``@``\n",
                "a <!-- @ --> b\n",
                "<!--\n@\n-->\n\nb\n",
                "<script>\n@\n</script>\n",
                "{% codeblock %}\n@\n{% endcodeblock %}\n",
                "{% raw %}\n**真，**她 $ x_1 $\n{% endraw %}\n",
            })
    void codeAndCommentsAreNoProse(String shape) {
        for (Dialect dialect : Dialect.values()) {
            all(shape.replace("@", WRONG), dialect).isClean();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [l]\n\n[l]: /u/$ x$ \"\\foo\"\n",
                "a [l][m]\n\n[m]: </u/$ x_1 $/~5个~> '\\foo'\n",
                "a [l](/u/~5个~/ \"$ x_1 $ \\foo\") b\n",
                "a <b title=\"$ x_1 $ \\foo ~5个~\">b</b> c\n",
                "![a](b.png \"\\foo\") <https://example.org/~5个~>\n",
                "a <code>$ x_1 $</code> b <kbd class=\"c\">$ x+y $</kbd> c\n",
                "a $\\foo{b} ~5~ **c,**d$ and $$\\bar{x}\n- y$$\n",
            })
    void addressesTitlesTagsAndFormulasAreNone(String text) {
        all(text, Dialect.PANDOC).isClean();
    }

    /** pandoc reads the word between as the formula. */
    @Test
    void wordsBetweenTwoSumsAreNotTheFormula() {
        String text = "若$ x $则$ y = 1 $。\n";
        Checked checked = all(text, Dialect.PANDOC);

        assertThat(checked.marks()).containsExactly("dollar-with-blank: $ x $", "dollar-with-blank: $ y = 1 $");
        for (Finding finding : checked.findings()) {
            assertThat(TextEdit.applyAll(checked.text(), finding.fixes().get(0).edits()))
                    .contains("若$x$则$y = 1$。\n");
        }
        all("It was $ 5 $x_1$ 6 $ then.\n", Dialect.PANDOC).isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'so $ x+y $ is', '$ x+y $', 'so $x+y$ is'",
        "'其中$ f(x) = 2x $是', '$ f(x) = 2x $', '其中$f(x) = 2x$是'",
        "'- a\n  - is $a-b $ so', '$a-b $', '- a\n  - is $a-b$ so'",
        "'| a |\n|---|\n| $ i<n $ |\n', '$ i<n $', '| a |\n|---|\n| $i<n$ |\n'",
        "'so $x+\ny $ is', '$x+\ny $', 'so $x+\ny$ is'",
        "'so $ α+β $ is', '$ α+β $', 'so $α+β$ is'",
        "'so $ ∑ x $ is', '$ ∑ x $', 'so $∑ x$ is'",
        "'a[^1]\n\n[^1]: with $ x/2 $.\n\nb', '$ x/2 $', 'a[^1]\n\n[^1]: with $x/2$.\n\nb'",
    })
    void sumsWithBlanksInsideTheirDollarsArePublishedWithThem(String text, String marked, String fixed) {
        Checked.by(new DollarCheck(), text).isOne("dollar-with-blank", marked, fixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from $ 5 to $ 6",
                "A$ - B$ and so on",
                "costs $ 5 - us $ 6",
                "$ `x_1` and $ 2",
                "in $ and in $ alike",
                "$HOME/a and $PATH, b"
            })
    void pricesAndNamesAreNoFormulas(String text) {
        Checked.by(new DollarCheck(), text).isClean();
    }

    @Test
    void aFormulaThatWouldEndInABackslashOrBeforeADigitIsNotTrimmed() {
        assertThat(Checked.by(new DollarCheck(), "so $ x_1 $2 is").marks())
                .containsExactly("dollar-with-blank: $ x_1 $");
        assertThat(Checked.by(new DollarCheck(), "so $ x_1 $2 is").offersNoFix())
                .isTrue();
        assertThat(Checked.by(new DollarCheck(), "so $ x_1\\ $ is").offersNoFix())
                .isTrue();
    }

    @Test
    void texThatStandsAloneIsDeletedToo() {
        assertThat(Checked.by(new TexBlockCheck(), "a\n\n\\newcommand{\\x}{y}\n\nb\n\n\\section{c}")
                        .marks())
                .containsExactly("tex-deleted: \\newcommand{\\x}{y}", "tex-deleted: \\section{c}");
        Checked.by(new TexBlockCheck(), "a\n\n\\begin{align}\nx\n\\end{align}\n\n```\n\n\\foo\n```\n\n    \\bar\n")
                .isClean();
    }

    @ParameterizedTest
    @CsvSource({
        "'<div>\n**真，**她\n</div>', 'markdown-in-html: **真，**'",
        "'{% ref a %} [站](/b) 和 **真**', 'markdown-in-html: [站](/b)|markdown-in-html: **真**'",
        "'{% raw %}**真，**{% endraw %}她', ''",
        "'其中$a**b$和$c**d$', ''",
        "'a <div title=\"**b** [c](d)\"> e', ''",
        "'<pre>\n**a** [b](c)\n</pre>', ''",
        "'**真，**她', 'bold-not-made: **真，**'",
    })
    void markdownThatIsNotReadIsSaidWithItsCause(String text, String marks) {
        String found = String.join(
                "|",
                Checked.by(
                                new BlockChecks(java.util.List.of(new BoldCheck(), new HtmlMarkdownCheck())),
                                text,
                                Dialect.HEXO_DEFAULT)
                        .marks());
        assertThat(found).isEqualTo(marks == null ? "" : marks);
    }

    @Test
    void aLinkBehindAnExclamationIsNoImage() {
        Checked.by(new FullWidthLinkCheck(), "太好了！[见这里](https://example.org/a)。")
                .isClean();
        assertThat(Checked.by(new FullWidthLinkCheck(), "！[图](https://example.org/image?id=1)")
                        .marks())
                .containsExactly("full-width-image: ！");
    }

    @Test
    void runsOfBackticksInALineOpenNoFence() {
        Checked.by(new FenceCheck(), "- ``` `` ```或者\n").isClean();
        Checked.by(new FenceCheck(), "``` a `b`\nc ``` d\n").isClean();
    }

    /** A tag that stops the build is shown in a box: no line of the post stands where the box's blocks do. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{%lang_content%}n\n\n- o\n- #}{%endlang_content %}",
                "{%lang_content%}n\n- o\n- #}{%endlang_content %}",
            })
    void whatATemplateMakesIsNoProse(String text) {
        assertThat(all(text, Dialect.PANDOC).findings())
                .extracting(Finding::rule)
                .contains("template-stops")
                .doesNotContain("glued-list");
    }
}
