package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.post.SegmentRole;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;

class PreviewBuilderTest {
    private final PreviewBuilder builder = new PreviewBuilder();

    @Test
    void aFormulaIsToldTheMacrosItUsesAndNoOthers() {
        List<String> blocks = build(
                "<p>$\\newcommand{\\R}{\\mathbb{R}} \\def\\vec#1{\\mathbf{#1}}$</p>",
                "<p>$x \\in \\R$</p>",
                "<p>$y$</p>",
                "<p>$\\DeclareMathOperator{\\tr}{tr} \\let\\T\\top \\newcommand\\dual[1]{#1^\\T_\\R}$ $\\dual{x}$</p>");
        assertThat(blocks.get(1)).contains("data-dp-definitions=\"\\newcommand{\\R}{\\mathbb{R}}\"");
        assertThat(blocks.get(2)).doesNotContain("data-dp");
        assertThat(blocks.get(3))
                .contains(
                        "data-dp-definitions=\"\\newcommand{\\R}{\\mathbb{R}}\\let\\T\\top\\newcommand\\dual[1]{#1^\\T_\\R}\"");
    }

    @Test
    void aMacroCountsFromItsPlaceInThePageOn() {
        List<String> blocks = build(
                "<p>$\\R$</p>",
                "<p>$\\newcommand{\\R}{1}$</p>",
                "<p>$\\R$</p>",
                "<p>$\\renewcommand{\\R}{2}$</p>",
                "<p>$\\R$</p>");
        assertThat(blocks.get(0)).doesNotContain("data-dp");
        assertThat(blocks.get(2)).contains("\\newcommand{\\R}{1}");
        assertThat(blocks.get(4)).contains("\\renewcommand{\\R}{2}").doesNotContain("{1}");
    }

    @Test
    void theSitesMacrosStandBeforeThePageAndThePostsOwnGoBeforeThem() {
        PreviewBuilder ofSite =
                new PreviewBuilder(List.of("\\newcommand{\\R}{\\mathbb{R}}", "\\newcommand{\\Rn}{\\R^n}"));
        List<String> blocks = html(ofSite.build(
                published("<p>$\\Rn$</p>", "<p>$x$</p>", "<p>$\\renewcommand{\\R}{R}$</p>", "<p>$\\Rn$</p>"),
                FrontMatter.NONE));
        assertThat(blocks.get(0))
                .contains("data-dp-definitions=\"\\newcommand{\\R}{\\mathbb{R}}\\newcommand{\\Rn}{\\R^n}\"");
        assertThat(blocks.get(1)).doesNotContain("data-dp");
        assertThat(blocks.get(3)).contains("\\renewcommand{\\R}{R}").doesNotContain("mathbb");
    }

    @Test
    void aReferenceIsToldTheTagOfItsEquation() {
        List<String> blocks = build("<p>see $\\eqref{a}$</p>", "<p>$$x \\tag{7}\\label{a}$$</p>");
        assertThat(blocks.get(0)).contains("data-dp-labels=\"a=7\"");
        assertThat(blocks.get(1)).doesNotContain("data-dp");
    }

    @Test
    void aBlockThatDidNotChangeIsTheSameText() {
        PreviewPage first = page("<p>one</p>", "<p>two</p>");
        PreviewPage second = page("<p>one</p>", "<p>three</p>");
        assertThat(html(second).get(0)).isSameAs(html(first).get(0));
    }

    @Test
    void headingsAndLengthsAreCollected() {
        PreviewSection section = page("<h2 id=\"a\">One <a href=\"x\">two</a></h2>", "<p>三个字 and $formula$ don’t</p>")
                .sections()
                .get(0);
        assertThat(section.headings()).containsExactly(new PageHeading(2, "u-a", "One two"));
        assertThat(section.count()).isEqualTo(new TextCount(4, 3));
    }

    private List<String> build(String... blocks) {
        return html(page(blocks));
    }

    private PreviewPage page(String... blocks) {
        return builder.build(published(blocks), FrontMatter.NONE);
    }

    private static PublishedPost published(String... blocks) {
        List<Block> published = Stream.of(blocks)
                .map(html -> new Block(html, new TextRange(0, 0), List.of()))
                .toList();
        return new PublishedPost(
                List.of(new PublishedSection(1, new SegmentRole(SegmentKind.BODY, "en"), "<div>", published, "</div>")),
                List.of());
    }

    private static List<String> html(PreviewPage page) {
        return page.sections().get(0).blocks().stream().map(PreviewBlock::html).toList();
    }
}
