package org.diptych.core.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private static final String BILINGUAL =
            """
            ---
            title: Two halves
            refplus: true
            ---

            A summary.

            <!--more-->

            {% language_switch %}

            {% lang_content en %}

            # One

            Said{% ref b a %} and {{ gone }} done.

            {% endlang_content %}

            {% lang_content zh %}

            # 一

            说过{% ref x %}。

            {% endlang_content %}

            {% references %}
            [a] First
            [b] Second
            {% endreferences %}
            """;

    private final Publisher publisher = new Publisher(Dialect.PANDOC);

    private PublishedSection section(PublishedPost post, SegmentKind kind, String language) {
        return post.sections().stream()
                .filter(section -> section.kind() == kind && section.language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyPartBecomesASectionOfItsOwn() {
        PublishedPost published = publisher.publish(Post.parse(BILINGUAL));

        assertThat(section(published, SegmentKind.SUMMARY, "").html())
                .contains("<p>A summary.</p>")
                .contains("<span id=\"more\"></span>");
        assertThat(section(published, SegmentKind.BODY, "en").opening())
                .isEqualTo("<div id=\"en-content\" class=\"lang-content\" style=\"display: block;\">");
        assertThat(section(published, SegmentKind.BODY, "zh").opening()).contains("display: none;");
        assertThat(section(published, SegmentKind.REFERENCES, "").blocks())
                .extracting(Block::html)
                .containsExactly(
                        "<li id='ref-a' data-num='1'>[1]  First</li>", "<li id='ref-b' data-num='2'>[2]  Second</li>");
    }

    @Test
    void citationsShowTheirPlaceInTheListAndUnknownOnesSaySo() {
        PublishedPost published = publisher.publish(Post.parse(BILINGUAL));

        assertThat(section(published, SegmentKind.BODY, "en").html())
                .contains("Said<sup class='refplus-num'><a href=\"#ref-b\">[2]</a></sup><sup class='refplus-num'>"
                        + "<a href=\"#ref-a\">[1]</a></sup> and")
                .contains("done.</p>");
        assertThat(section(published, SegmentKind.BODY, "zh").html()).contains("[undefined]");
    }

    @Test
    void citationsKeepTheirKeyWithoutRefplus() {
        PublishedPost published = publisher.publish(Post.parse(BILINGUAL.replace("refplus: true\n", "")));

        assertThat(section(published, SegmentKind.BODY, "en").html()).contains("<a href=\"#ref-b\">[b]</a>");
    }

    @Test
    void blocksKnowWhereTheyStandInTheirSegment() {
        Post post = Post.parse(BILINGUAL);

        for (PublishedSection section : publisher.publish(post).sections()) {
            String content = post.segments().get(section.segment()).content();
            for (Block block : section.blocks()) {
                String source = block.source().in(content);
                if (block.html().startsWith("<h1")) {
                    assertThat(source).isIn("# One", "# 一");
                } else if (block.html().contains("Said")) {
                    assertThat(source).isEqualTo("Said{% ref b a %} and {{ gone }} done.");
                } else if (block.html().startsWith("<li id='ref-a'")) {
                    assertThat(source).isEqualTo("[a] First");
                }
            }
        }
    }

    @Test
    void blocksOfNestedTextsStandWhereTheAuthorTypedThem() {
        String source = "---\nt: t\n---\n\tx\n\n> a\n> b\n\n- one\n\n  two\n";

        List<Block> blocks =
                publisher.publish(Post.parse(source)).sections().get(0).blocks();

        assertThat(blocks)
                .extracting(block -> block.source().in(source.substring(13)))
                .containsExactly("\tx", "> a\n> b", "- one\n\n  two");
    }

    @Test
    void anUntouchedBodyIsNotMadeAnew() {
        Post before = Post.parse(BILINGUAL);
        List<Block> first =
                section(publisher.publish(before), SegmentKind.BODY, "en").blocks();

        Post after = Post.parse(BILINGUAL.replace("说过", "又说过"));
        List<Block> second =
                section(publisher.publish(after), SegmentKind.BODY, "en").blocks();

        assertThat(second.get(0).html()).isSameAs(first.get(0).html());
    }

    @Test
    void aChangedReferenceRenumbersBothBodies() {
        publisher.publish(Post.parse(BILINGUAL));

        PublishedPost published = publisher.publish(Post.parse(BILINGUAL.replace("[a] First", "[x] New\n[a] First")));

        assertThat(section(published, SegmentKind.BODY, "en").html()).contains("#ref-b\">[3]<");
        assertThat(section(published, SegmentKind.BODY, "zh").html()).contains("#ref-x\">[1]<");
    }

    @Test
    void anUnknownTagIsNamedWithItsPlace() {
        String source = BILINGUAL.replace("# One", "{% nosuch x %}");

        PublishedPost published = publisher.publish(Post.parse(source));

        assertThat(published.html()).contains("<div class=\"unknown-tag\">").contains("{% nosuch x %}");
        assertThat(published.problems()).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(PublishProblem.Kind.UNKNOWN_TAG);
            assertThat(problem.name()).isEqualTo("nosuch");
            assertThat(problem.range().in(source)).isEqualTo("{% nosuch x %}");
        });
    }

    @Test
    void anUnclosedFenceSwallowsTheOtherLanguage() {
        String source = BILINGUAL.replace("# One", "```\ncode").replace("# 一", "```");

        PublishedPost published = publisher.publish(Post.parse(source));

        assertThat(published.html()).doesNotContain("zh-content");
    }

    @Test
    void aCitationInTheSummaryLeavesTheRestUnrendered() {
        String source = BILINGUAL.replace("A summary.", "A *summary*{% ref a %} and *more*.");

        assertThat(publisher.publish(Post.parse(source)).html())
                .contains("<em>summary</em>")
                .contains("and *more*.");
    }

    @Test
    void aFootnoteThatCitesItselfEnds() {
        String html = publisher.publish(Post.parse("a[^1]\n\n[^1]: b [^1]\n")).html();

        assertThat(html).contains("<li id=\"fn1\"").contains("b [^1]").doesNotContain("fn2");
    }

    @Test
    void anyTextHasAnHtml() {
        for (String source :
                List.of("", "\n\n", "{%", "{{", "{% lang_content en %}", "```", "[", "\\", "| a", "{% ref")) {
            assertThat(publisher.publish(Post.parse(source))).as(source).isNotNull();
        }
    }
}
