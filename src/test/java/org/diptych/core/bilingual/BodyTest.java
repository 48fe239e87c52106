package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

    private static Body body(String markdown, Dialect dialect) {
        return Body.allOf(Post.parse("{% lang_content en %}\n" + markdown + "\n{% endlang_content %}"), dialect)
                .get(0);
    }

    private static List<String> headings(String markdown) {
        return body(markdown, Dialect.PANDOC).headings().stream()
                .map(heading -> heading.level() + " " + heading.title())
                .toList();
    }

    @Test
    void readsBothKindsOfHeadings() {
        assertThat(headings("One\n===\n\ntext\n\nTwo\n---\n\n### Three ###\n\n# 四"))
                .containsExactly("1 One", "2 Two", "3 Three", "1 四");
    }

    @Test
    void leavesCodeAlone() {
        assertThat(headings("# a\n\n```sh\n# not one\n```\n\n~~~\n# nor this\n~~~\n\n## b"))
                .containsExactly("1 a", "2 b");
    }

    @Test
    void anUnclosedFenceHidesNothing() {
        assertThat(headings("```\n\n# still a heading")).containsExactly("1 still a heading");
    }

    @Test
    void pandocReadsNoHeadingRightAfterALineOfText() {
        String markdown = "text\n# not one\n\n# one";
        assertThat(headings(markdown)).containsExactly("1 one");
        assertThat(body(markdown, Dialect.HEXO_DEFAULT).headings())
                .extracting(BodyHeading::title)
                .containsExactly("not one", "one");
    }

    @Test
    void aRuleIsNoHeading() {
        assertThat(headings("text\n\n---\n\nmore")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# The *bitter* **lesson**        | The bitter lesson",
                "# A [link](https://x.org) in it  | A link in it",
                "# Cited {% ref key %}            | Cited",
                "# The $\\alpha_1$ of $x_2$       | The \\alpha_1 of x_2",
                "# **Of** $a_1*b$ and _so_ on    | Of a_1*b and so on",
                "# `code` and snake_case_name     | code and snake_case_name",
                "# Named {#with-id}               | Named",
                "# 5 \\* 3                        | 5 * 3",
                "# <span>plain</span>             | plain"
            })
    void showsATitleAsOneReadsIt(String line, String title) {
        assertThat(body(line, Dialect.PANDOC).headings().get(0).title()).isEqualTo(title);
    }

    @Test
    void aHeadingStandsWhereItStandsInTheFile() {
        String text = "---\ntitle: x\n---\n{% lang_content zh %}\n\n标题\n====\n\n文字\n{% endlang_content %}\n";
        Post post = Post.parse(text);
        BodyHeading heading = Body.allOf(post, Dialect.PANDOC).get(0).headings().get(0);
        assertThat(heading.range().in(text)).isEqualTo("标题\n====");
    }

    @Test
    void aFormulaThatBeginsALineIsABlockOfItsOwn() {
        Body body = body("- item $$x$$ and on\n  $$\n  a + b\n  $$\n- next\n\ntext\n$$\nc\n$$\nend", Dialect.PANDOC);
        assertThat(body.blocks())
                .extracting(BodyBlock::kind)
                .containsExactly(
                        BlockKind.ITEM,
                        BlockKind.FORMULA,
                        BlockKind.ITEM,
                        BlockKind.PARAGRAPH,
                        BlockKind.FORMULA,
                        BlockKind.PARAGRAPH);
        assertThat(body.blocks())
                .filteredOn(block -> block.kind() == BlockKind.FORMULA)
                .extracting(BodyBlock::mark)
                .containsExactly("a+b", "c");
    }

    @Test
    void aBlankLineInsideDollarsMakesNoFormula() {
        assertThat(body("$$ a\n\nb $$", Dialect.PANDOC).blocks())
                .extracting(BodyBlock::kind)
                .containsOnly(BlockKind.PARAGRAPH);
    }

    @Test
    void aPostWithoutLanguageTagsHasOneBody() {
        Post post = Post.parse("# only\n\ntext\n");
        assertThat(Body.allOf(post, Dialect.PANDOC)).hasSize(1);
        assertThat(Body.allOf(post, Dialect.PANDOC).get(0).headings())
                .extracting(BodyHeading::title)
                .containsExactly("only");
    }
}
