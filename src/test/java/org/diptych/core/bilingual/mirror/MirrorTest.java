package org.diptych.core.bilingual.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.Link;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MirrorTest {
    private static final String RICH =
            """
            # Title of it

            A paragraph with $x^2$, {% ref gouk %} and [a link](http://a.b/).
            It goes on.

            $$
            y = x
            $$

            - one item
            - two with `code()`

              and more

            1. first
            2. second

            > A quote of *words* {% ref twain %}.

            ```java
            int a;
            ```

            ![A picture](a.png)

            | Name | Count |
            |------|-------|
            | one  | 1     |

            ## The end

            That was $all$.
            """;

    private static String post(String english, String chinese) {
        return "{% lang_content en %}\n" + english + "\n{% endlang_content %}\n\n{% lang_content zh %}\n" + chinese
                + "\n{% endlang_content %}\n";
    }

    private static String mirrored(String post, int from, String within, Dialect dialect) {
        Post read = Post.parse(post);
        List<Body> bodies = Body.allOf(read, dialect);
        Mirror mirror = new Mirror(post, bodies, Alignment.of(bodies));
        TextRange range =
                within == null ? bodies.get(from).range() : TextRange.ofLength(post.indexOf(within), within.length());
        List<TextEdit> edits = mirror.missing(from, range);
        return TextEdit.applyAll(post, edits);
    }

    private static String body(String post, int body, Dialect dialect) {
        return Body.allOf(Post.parse(post), dialect).get(body).range().in(post);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aNewLanguageBeginsWithAllThatNoTranslatorChanges(Dialect dialect) {
        String done = mirrored(post(RICH, ""), 0, null, dialect);

        assertThat(body(done, 1, dialect).strip())
                .isEqualTo(
                        """
                        # Title of it <!-- diptych: translate -->

                        <!-- diptych: translate -->
                        $x^2$ … {% ref gouk %} … [a link](http://a.b/)

                        $$
                        y = x
                        $$

                        - <!-- diptych: translate -->
                        - <!-- diptych: translate -->
                          `code()`

                          <!-- diptych: translate -->

                        1. <!-- diptych: translate -->
                        2. <!-- diptych: translate -->

                        > <!-- diptych: translate -->
                        > {% ref twain %}

                        ```java
                        int a;
                        ```

                        ![A picture](a.png)

                        | <!-- diptych: translate --> Name | Count |
                        |------|-------|
                        | one  | 1     |

                        ## The end <!-- diptych: translate -->

                        <!-- diptych: translate -->
                        $all$""");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsMirroredIsLinkedBlockByBlockAndNothingIsMissingAfterwards(Dialect dialect) {
        String done = mirrored(post(RICH, ""), 0, null, dialect);
        List<Body> bodies = Body.allOf(Post.parse(done), dialect);

        assertThat(Alignment.of(bodies).links())
                .noneMatch(Link::isGap)
                .allMatch(link -> link.first().size() == 1
                        && link.second().size() == 1
                        && link.first().get(0).kind() == link.second().get(0).kind());
        assertThat(mirrored(done, 0, null, dialect)).isEqualTo(done);
        assertThat(mirrored(done, 1, null, dialect)).isEqualTo(done);
    }

    @Test
    void aMissingBlockComesWhereItsPartnerStands() {
        String done = mirrored(
                post("# One\n\nFirst thing.\n\n$$x$$\n\nLast thing.", "# 一\n\n第一件事。\n\n最后的事。"),
                0,
                "$$x$$",
                Dialect.PANDOC);

        assertThat(body(done, 1, Dialect.PANDOC).strip()).isEqualTo("# 一\n\n第一件事。\n\n$$x$$\n\n最后的事。");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void anItemComesIntoItsList(Dialect dialect) {
        String done = mirrored(
                post(
                        "Text before.\n\n- alpha `first`, 11\n- beta is something else altogether, which only this language says, with `b`\n- gamma `third`, 33\n\nText after.",
                        "前文。\n\n- 甲 `first`, 11\n- 丙 `third`, 33\n\n后文。"),
                0,
                "- beta",
                dialect);

        assertThat(body(done, 1, dialect).strip())
                .isEqualTo("前文。\n\n- 甲 `first`, 11\n- <!-- diptych: translate -->\n  `b`\n- 丙 `third`, 33\n\n后文。");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void itWorksFromTheSecondLanguageToo(Dialect dialect) {
        String done = mirrored(post("# One\n\n`a`", "# 一\n\n`a`\n\n## 新的一节\n\n新的文字。"), 1, null, dialect);

        assertThat(body(done, 0, dialect).strip())
                .isEqualTo("# One\n\n`a`\n\n## 新的一节 <!-- diptych: translate -->\n\n<!-- diptych: translate -->");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsWrittenOverAGapIsAGapNoMore(Dialect dialect) {
        String done = mirrored(post("One `a`.", ""), 0, null, dialect);
        List<BodyBlock> gap = Body.allOf(Post.parse(done), dialect).get(1).blocks();
        assertThat(gap).singleElement().satisfies(block -> assertThat(Gap.isIn(block.source()))
                .isTrue());
        String written = done.replace(gap.get(0).source(), "一 `a`。");

        assertThat(Body.allOf(Post.parse(written), dialect).get(1).blocks())
                .noneMatch(block -> Gap.isIn(block.source()));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aPostOfOneLanguageGetsASecondBody(Dialect dialect) {
        String alone =
                "---\ntitle: A\n---\n\n{% lang_content en %}\n\n# One\n\nText.\n\n{% endlang_content %}\n\nTail.\n";
        Post read = Post.parse(alone);
        TextEdit edit = NewLanguage.of(read, Body.allOf(read, dialect).get(0));

        assertThat(TextEdit.applyAll(alone, List.of(edit)))
                .isEqualTo("---\ntitle: A\n---\n\n{% lang_content en %}\n\n# One\n\nText.\n\n{% endlang_content %}\n\n"
                        + "{% lang_content zh %}\n\n# One <!-- diptych: translate -->\n\n<!-- diptych: translate -->\n\n"
                        + "{% endlang_content %}\n\nTail.\n");
    }
}
