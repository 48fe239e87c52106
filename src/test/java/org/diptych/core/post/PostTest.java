package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostTest {
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

            {% endlang_content %}

            {% lang_content zh %}
            # 一
            {% endlang_content %}

            <script src="comments.js"></script>

            {% references %}
            [a] A.
            {% endreferences %}
            """;

    @Test
    void aBilingualPostFallsIntoTheAuthorsParts() {
        Post post = Post.parse(BILINGUAL);

        assertThat(kinds(post))
                .containsExactly(
                        SegmentKind.FRONT_MATTER,
                        SegmentKind.SUMMARY,
                        SegmentKind.BETWEEN,
                        SegmentKind.BODY,
                        SegmentKind.BETWEEN,
                        SegmentKind.BODY,
                        SegmentKind.TAIL,
                        SegmentKind.REFERENCES,
                        SegmentKind.BETWEEN);
        assertThat(post.languages()).containsExactly("en", "zh");
        assertThat(post.faults()).isEmpty();
        assertThat(post.text()).isEqualTo(BILINGUAL);
    }

    @Test
    void theMarksTakeTheLineEndsNextToThemSoThatAnEditorShowsOnlyWhatIsWritten() {
        Post post = Post.parse(BILINGUAL);

        assertThat(post.find(SegmentKind.FRONT_MATTER).orElseThrow().content())
                .isEqualTo("title: Two halves\n\nrefplus: true");
        assertThat(post.find(SegmentKind.SUMMARY).orElseThrow().content()).isEqualTo("\nA summary.\n");
        assertThat(post.body("en").orElseThrow().content()).isEqualTo("\n# One\n");
        assertThat(post.body("zh").orElseThrow())
                .isEqualTo(new Segment(
                        SegmentKind.BODY, "zh", "{% lang_content zh %}\n", "# 一", "\n{% endlang_content %}"));
        assertThat(post.find(SegmentKind.REFERENCES).orElseThrow().content()).isEqualTo("[a] A.");
    }

    @Test
    void windowsLineEndsAreCutAtTheSamePlaces() {
        Post post = Post.parse(BILINGUAL.replace("\n", "\r\n"));

        assertThat(post.body("zh").orElseThrow())
                .isEqualTo(new Segment(
                        SegmentKind.BODY, "zh", "{% lang_content zh %}\r\n", "# 一", "\r\n{% endlang_content %}"));
        assertThat(post.text()).isEqualTo(BILINGUAL.replace("\n", "\r\n"));
    }

    @Test
    void aPlainPostIsOneBody() {
        assertThat(Post.parse("Just text.").segments()).containsExactly(Segment.plain(SegmentKind.BODY, "Just text."));
        assertThat(Post.parse("").segments()).containsExactly(Segment.plain(SegmentKind.BODY, ""));
    }

    @Test
    void aPostThatIsOnlyFrontMatterHasAnEmptyBodyToWriteInto() {
        assertThat(kinds(Post.parse("---\ntitle: New\n---\n")))
                .containsExactly(SegmentKind.FRONT_MATTER, SegmentKind.BODY);
    }

    @Test
    void withoutLanguagesTheTextAroundTheReferencesIsBodyAndTail() {
        Post post =
                Post.parse("Intro\n<!-- more -->\nText\n\n{% references %}\n[a] A\n{% endreferences %}\n<b>end</b>\n");

        assertThat(kinds(post))
                .containsExactly(SegmentKind.SUMMARY, SegmentKind.BODY, SegmentKind.REFERENCES, SegmentKind.TAIL);
    }

    @Test
    void withoutAMoreMarkTheSummaryEndsAtTheLanguageSwitch() {
        Post post = Post.parse("Intro\n\n{% language_switch %}\n{% lang_content fr %}\nBonjour\n{% endlang_content %}");

        assertThat(post.segments().get(0)).isEqualTo(Segment.plain(SegmentKind.SUMMARY, "Intro\n\n"));
        assertThat(post.segments().get(1).kind()).isEqualTo(SegmentKind.BETWEEN);
        assertThat(post.languages()).containsExactly("fr");
    }

    @Test
    void aMoreMarkInCodeIsText() {
        Post post = Post.parse("`<!--more-->` and\n```\n<!--more-->\n```\nthen\n<!--more-->\nrest");

        assertThat(post.find(SegmentKind.SUMMARY).orElseThrow().content()).endsWith("```\nthen");
    }

    @Test
    void tagsInCodeAreText() {
        String fenced = "```\n{% lang_content en %}\n```\n{% lang_content zh %}\n文\n{% endlang_content %}\n";

        assertThat(Post.parse(fenced).languages()).containsExactly("zh");
        assertThat(Post.parse("{% raw %}{% lang_content en %}{% endraw %} `{% endlang_content %}`")
                        .faults())
                .isEmpty();
    }

    @Test
    void aBodyLeftOpenReachesToTheNext() {
        Post post = Post.parse("{% lang_content en %}\nA\n\n{% lang_content zh %}\n乙\n{% endlang_content %}\n");

        assertThat(post.body("en").orElseThrow().content()).isEqualTo("A\n\n");
        assertThat(post.body("zh").orElseThrow().content()).isEqualTo("乙");
        assertThat(post.faults())
                .extracting(TagFault::kind, TagFault::tag)
                .containsExactly(tuple(TagFault.Kind.UNCLOSED, "lang_content"));
    }

    @Test
    void anEndWithoutAStartAndABodyInABodyAreNamedAndNothingIsLost() {
        String text = "{% endreferences %}\n{% lang_content en %}a{% lang_content zh %}b{% endlang_content %}c"
                + "{% endlang_content %}";
        Post post = Post.parse(text);

        assertThat(post.faults())
                .extracting(TagFault::kind)
                .containsExactly(TagFault.Kind.UNOPENED, TagFault.Kind.NESTED);
        assertThat(post.faults().get(1).range().in(text)).isEqualTo("{% lang_content zh %}");
        assertThat(post.text()).isEqualTo(text);
    }

    @Test
    void aByteOrderMarkBelongsToNoEditor() {
        Post post = Post.parse("\uFEFF---\ntitle: x\n---\nText");

        assertThat(post.segments().get(0).opening()).isEqualTo("\uFEFF---\n");
        assertThat(post.segments().get(0).content()).isEqualTo("title: x");
        assertThat(Post.parse("\uFEFFText").segments())
                .containsExactly(new Segment(SegmentKind.BODY, "", "\uFEFF", "Text", ""));
    }

    @Test
    void everyPlaceOfTheFileLiesInASegment() {
        Post post = Post.parse(BILINGUAL);

        assertThat(post.segmentAt(0)).isZero();
        assertThat(post.segmentAt(BILINGUAL.indexOf("# 一")))
                .isEqualTo(post.segments().indexOf(post.body("zh").orElseThrow()));
        assertThat(post.segmentAt(BILINGUAL.length())).isEqualTo(post.segments().size() - 1);
    }

    private static List<SegmentKind> kinds(Post post) {
        return post.segments().stream().map(Segment::kind).toList();
    }
}
