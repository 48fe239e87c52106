package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases' readings are those of hexo-front-matter 4. */
class FrontMatterFenceTest {

    @ParameterizedTest
    @CsvSource({
        "'---\ntitle: x\n---\nText', 'title: x', Text",
        "'title: x\n---\nText', 'title: x', Text",
        "';;;\n\"title\": \"x\"\n;;;\nText', '\"title\": \"x\"', Text",
        "'\"title\": \"x\"\n;;;\nText', '\"title\": \"x\"', Text",
        "'----\ntitle: x\n---\ny: z\n----\nText', 'title: x\n---\ny: z', Text",
        "'---\ntitle: x\n---Text', 'title: x', Text",
        "'---\n\ntitle: x\n\n---\n\nText', '\ntitle: x\n', '\nText'",
        "'# remark\ntitle: x\n---', '# remark\ntitle: x', ''",
    })
    void whatHexoTakesForFrontMatterIsCutOff(String text, String frontMatter, String body) {
        Post post = Post.parse(text);

        assertThat(post.segments()).hasSize(2);
        assertThat(post.segments().get(0).kind()).isEqualTo(SegmentKind.FRONT_MATTER);
        assertThat(post.segments().get(0).content()).isEqualTo(frontMatter);
        assertThat(post.segments().get(1).content()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: x\nText",
                "---\n---\nText",
                "--- \ntitle: x\n---\nText",
                "Some text.\n\n---\n\nMore.",
                "Setext\n---\nText",
                "- a: b\n---\n",
                "---",
                ";;;\n---",
                "text\n;;;\n",
            })
    void whatHexoTakesForTextStaysText(String text) {
        assertThat(Post.parse(text).find(SegmentKind.FRONT_MATTER)).isEmpty();
    }
}
