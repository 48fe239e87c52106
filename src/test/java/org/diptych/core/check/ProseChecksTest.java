package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.diptych.core.check.formula.TexCheck;
import org.diptych.core.check.markdown.BoldCheck;
import org.diptych.core.check.markdown.FullWidthLinkCheck;
import org.diptych.core.check.markdown.GluedBlockCheck;
import org.diptych.core.check.markdown.HeadingIdCheck;
import org.diptych.core.check.markdown.HtmlMarkdownCheck;
import org.diptych.core.check.markdown.ImageAddressCheck;
import org.diptych.core.check.markdown.TildeCheck;
import org.diptych.core.check.markdown.ZeroWidthCheck;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseChecksTest {

    @ParameterizedTest
    @CsvSource({
        "'text:\n- a\n- b', glued-list, '- a', 'text:\n\n- a\n- b'",
        "'text\n2. a', glued-list, '2. a', 'text\n\n2. a'",
        "'文字\n> 引文', glued-quote, '> 引文', '文字\n\n> 引文'",
        "'- item\n\n one blank\n- a', glued-list, '- a', '- item\n\n one blank\n\n- a'",
        "'> a\n> - b', glued-list, '- b', '> a\n>\n> - b'",
        "'- item\n> said', glued-quote, '> said', '- item\n\n> said'",
        "'text\n> > q\n> > r\n> s', glued-quote, '> > q', 'text\n\n> > q\n> > r\n> s'",
        "'text\n> Title\n> ===', glued-quote, '> Title', 'text\n\n> Title\n> ==='",
        "'> q\n>said\n\n- a\n>said', glued-quote, '>said', '> q\n>said\n\n- a\n\n>said'",
        "'- a\n  - b\n> said', glued-quote, '> said', '- a\n  - b\n\n> said'",
        "'text\n***\nmore', glued-rule, '***', 'text\n\n***\nmore'",
        "'- a\n* * *', glued-rule, '* * *', '- a\n\n* * *'",
        "'a\nb\n---', glued-rule, '---', 'a\nb\n\n---'",
        "'- a\n- b\n---', glued-rule, '---', '- a\n- b\n\n---'",
        "'text\n| a | b |\n|---|---|\n| 1 | 2 |', glued-table, '| a | b |', 'text\n\n| a | b |\n|---|---|\n| 1 | 2 |'",
        "'- item\na | b\n--|:-:\n1 | 2', glued-table, 'a | b', '- item\n\na | b\n--|:-:\n1 | 2'",
        "'1. item\n   # h\n', glued-heading, '# h', '1. item\n\n   # h\n'",
        "'text\nmore\n## Title\nrest', glued-heading, '## Title', 'text\nmore\n\n## Title\nrest'",
    })
    void aBlockRightUnderTextStaysText(String text, String rule, String marked, String fixed) {
        Checked.by(new GluedBlockCheck(), text).isOne(rule, marked, fixed);
    }

    @Test
    void eachHeadingUnderTextIsFoundAndWhatFollowsOneIsNot() {
        assertThat(Checked.by(new GluedBlockCheck(), "text\n# A\n- b\nmore\n# C\n## D")
                        .marks())
                .containsExactly("glued-heading: # A", "glued-heading: # C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\n- b\n<!A\n\nmore\n- c>",
                "text\n- b \\x{y\n\nmore\n- c}",
                "text\n| a | b |\n|---|---|\nmore\n| c | d |\n|---|---|\n",
                "text\n> q\n> > r",
                "|---|---|\n> | a | b |\n> more\n> > r",
                "- a\n> - b\nmore\n>  > r",
            })
    void noBlankLineIsOfferedThatBringsAnotherOfItsKindToLight(String text) {
        Checked checked = Checked.by(new GluedBlockCheck(), text);
        assertThat(checked.findings()).isNotEmpty();
        assertThat(checked.findings())
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
    }

    /** Behind a blank line pandoc takes a line for a heading by what is below it, whatever the line begins with. */
    @ParameterizedTest
    @ValueSource(
            strings = {"text\n> q\n---", "> text\n> 1. a\n> ===\nmore", "text\n1. a\n--", "text\n# A\n---", "a\n***\n="
            })
    void noBlankLineIsOfferedThatMakesAHeadingOfIt(String text) {
        assertThat(Checked.by(new GluedBlockCheck(), text).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.fixes()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b",
                "Title\n===\n- a",
                "Title\n---\n> q",
                "a | b\n--|--\n1 | 2",
                "a | b\nc | d",
                "- Title\n  ---",
                "- a\n  text\n  - b",
                "# H\n- a",
                "text\n\n- a",
                "a\n-b",
                "a\n#tag",
                "|a|\n|-|",
                "```\ncode\n```\n- a",
                "$$\nx\n- y\n$$",
                "<div>\n- a\n</div>",
                "a $x\n- y$",
                "- a\n\n  text\n  - b",
                "a {# b\n- c #} d",
                "b{#$\n# #}$\n\\",
                "o{%u\n- ]%}",
                "{%lang_content%}t\n\n# #}{%endlang_content%}",
                "{%lang_content%}{%\n* %}{%endlang_content%}",
                "{%lang_content e%}O{{-%}\n\n- }}{% endlang_content %}",
                "(\\textbf{x\n- }",
                "\\a{{}$\n# }\\"
            })
    void blocksThatStandByThemselvesAreClean(String text) {
        Checked.by(new GluedBlockCheck(), text).isClean();
    }

    /** Behind the blank line TeX would go on no more, and a comment's end that it holds would be published. */
    @Test
    void noBlankLineIsOfferedWhereTexHoldsTheEndOfAComment() {
        Checked checked = Checked.by(new GluedBlockCheck(), "{% %}w\n- \\a{\n\n#}");
        assertThat(checked.marks()).containsExactly("glued-list: - \\a{");
        assertThat(checked.findings().get(0).fixes()).isEmpty();
    }

    @Test
    void marksOfAChineseKeyboardMakeNoLinks() {
        Checked.by(new FullWidthLinkCheck(), "见！[图](a.png)").isOne("full-width-image", "！", "见![图](a.png)");
        Checked.by(new FullWidthLinkCheck(), "见[站点]（https://example.org/a）。")
                .isOne("full-width-link", "[站点]（https://example.org/a）", "见[站点](https://example.org/a)。");
        Checked.by(new FullWidthLinkCheck(), "【站点】(/about）").isOne("full-width-link", "【站点】(/about）", "[站点](/about)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"见[1]（张三）", "`[a]（/b）`", "太好了！（见下）"})
    void chinesePunctuationIsClean(String text) {
        Checked.by(new FullWidthLinkCheck(), text).isClean();
    }

    @Test
    void ofManyInvisibleCharactersEachIsLookedAtOnce() {
        String text = "a\u200B\" ".repeat(20_000);

        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int found = Checked.by(new ZeroWidthCheck(), text).findings().size();
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;

        assertThat(found).isEqualTo(20_000);
        assertThat(took).isLessThan(2_000_000_000L);
    }

    @Test
    void invisibleCharactersAreMarkedAndEmojiAreNot() {
        Checked.by(new ZeroWidthCheck(), "a\u200B\u200Bb").isOne("invisible-character", "\u200B\u200B", "ab");
        Checked.by(new ZeroWidthCheck(), "👨\u200D👩\u200D👧 a\u00A0b").isClean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">{%\u200Bref a%}",
                "{\u200B{ a }}",
                "{%d<!A ''\u200B\"{%%}",
                "{%d\n\n''\u200B\"%}",
                "{{d\n\n\u200B'}}"
            })
    void noInvisibleCharacterIsTakenFromATemplate(String text) {
        Checked checked = Checked.by(new ZeroWidthCheck(), text);
        assertThat(checked.findings()).singleElement().matches(finding -> finding.fixes()
                .isEmpty());
    }

    @Test
    void tildesForAboutBecomeASubscript() {
        Checked.by(new TildeCheck(), "约~5个~10个").isOne("tildes-subscript", "~5个~", "约\\~5个\\~10个");
        assertThat(Checked.by(new BlockChecks(List.of(new TildeCheck())), "约~5个~10个", Dialect.HEXO_DEFAULT)
                        .marks())
                .containsExactly("tildes-strike: ~5个~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H~2~O", "x~i+1~", "~~gone~~", "5~10", "a ~ b ~ c", "\\~5个~10", "`~a~`", "[a](/~b/~c)"})
    void subscriptsThatAreMeantAreClean(String text) {
        Checked.by(new TildeCheck(), text).isClean();
    }

    @Test
    void anImageNeedsAnAddress() {
        assertThat(Checked.by(
                                new ImageAddressCheck(),
                                "![a]() ![b](b.png) <img src=\"\" alt=\"c\"> <img alt=\"d\"> <img src='e'>")
                        .marks())
                .containsExactly(
                        "image-without-address: ![a]()",
                        "image-without-address: <img src=\"\" alt=\"c\">",
                        "image-without-address: <img alt=\"d\">");
        Checked.by(new ImageAddressCheck(), "`![a]()` and `<img src=\"\">`").isClean();
    }

    @Test
    void markdownInHtmlIsLeftByHexosOwnRendererOnly() {
        String text = "<div>\n**a** and [b](c)\n</div>";
        Check rule = new BlockChecks(List.of(new HtmlMarkdownCheck()));

        assertThat(Checked.by(rule, text, Dialect.HEXO_DEFAULT).marks())
                .containsExactly("markdown-in-html: **a**", "markdown-in-html: [b](c)");
        Checked.by(rule, text, Dialect.PANDOC).isClean();
        Checked.by(rule, "<div>\n\n**a**\n\n</div>", Dialect.HEXO_DEFAULT).isClean();
    }

    @Test
    void asterisksThatMakeNoBoldAreMarked() {
        String text = "他说**真，**她说。";

        Checked.by(new BlockChecks(List.of(new BoldCheck())), text, Dialect.HEXO_DEFAULT)
                .isOne("bold-not-made", "**真，**", "他说<strong>真，</strong>她说。");
        Checked.by(new BoldCheck(), text).isClean();
        Checked.by(new BoldCheck(), "**bold** and `**code**` and $a**b$").isClean();
    }

    @Test
    void aHeadingWithTheIdOfAnotherPartIsMarked() {
        String text = "{% lang_content en %}\n# Same\n{% endlang_content %}\n{% lang_content zh %}\n\n# 序\n\n# Same\n"
                + "{% endlang_content %}";
        Checked checked = Checked.by(new HeadingIdCheck(), text);

        assertThat(checked.marks()).containsExactly("heading-id-twice: # Same");
        assertThat(checked.findings().get(0).range().start()).isEqualTo(text.lastIndexOf("# Same"));
    }

    @Test
    void whatWasFoundIsFoundAgainWhenOnlyOtherParagraphsChange() {
        Check rule = new BlockChecks(List.of(new TexCheck()));
        rule.check(Checked.post("one\n\n\\d two", Dialect.PANDOC));

        assertThat(Checked.by(rule, "one, longer\n\n\\d two").marks()).containsExactly("tex-deleted: \\d t");
    }
}
