package org.diptych.core.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A tag has its node wherever Hexo reads one, in lines that renderers take for HTML too. */
class TagsInALineTest {

    /** The characters of each tag in the tree of {@code text}. */
    private static List<String> tags(String text, Dialect dialect) {
        Post post = Post.parse(text);
        List<String> tags = new ArrayList<>();
        for (PublishedSection section : new Publisher(dialect).publish(post).sections()) {
            for (Block block : section.blocks()) {
                block.nodes().forEach(root -> root.all(Kind.Tag.class)
                        .forEach(tag -> tags.add(tag.in(block.source().start())
                                .in(post.segments().get(section.segment()).content()))));
            }
        }
        return tags;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void tagsBehindOneAtTheStartOfTheirLineHaveNodes(Dialect dialect) {
        String text = "Before.\n\n{% asset_img a.png %} {% asset_img b.png %} and {% post_link x %}\n\n"
                + "a {% post_link y %} {% post_link z %}\n";

        assertThat(tags(text, dialect))
                .containsExactly(
                        "{% asset_img a.png %}",
                        "{% asset_img b.png %}", "{% post_link x %}", "{% post_link y %}", "{% post_link z %}");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aTagInHtmlHasItsNodeOnceAndCodeHasNone(Dialect dialect) {
        String text = "<div>\n{% asset_img a.png %}\n</div>\n\n<!-- {% asset_img b.png %} -->\n\n"
                + "```\n{% asset_img c.png %}\n```\n";

        assertThat(tags(text, dialect)).containsExactly("{% asset_img a.png %}");
    }
}
