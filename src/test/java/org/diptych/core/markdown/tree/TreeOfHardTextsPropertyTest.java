package org.diptych.core.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.commonmark.HardTexts;
import org.diptych.core.markdown.commonmark.SetEngine;
import org.diptych.core.markdown.source.HtmlBlock;

/** The tree says what is published of texts made of what is hard to read, however the renderer is set. */
class TreeOfHardTextsPropertyTest {
    @Provide
    Arbitrary<String> texts() {
        return HardTexts.any();
    }

    @Property(tries = 4_000)
    void theTreeSaysWhatIsPublished(@ForAll SetEngine set, @ForAll("texts") String text) {
        for (HtmlBlock block : set.engine().blocks(text)) {
            boolean html = block.nodes().stream()
                    .anyMatch(node -> !node.all(Kind.Html.class).isEmpty());
            // What no cell is left for, where others span rows, a parser of HTML takes out of the table.
            boolean spans = block.html().contains("rowspan=");
            if (!html
                    && !spans
                    && !Facts.opaque(block.nodes())
                    && !block.nodes().isEmpty()) {
                assertThat(Facts.of(block.nodes())).as("%s of %s", set, text).isEqualTo(Facts.ofHtml(block.html()));
            }
        }
    }

    @Property(tries = 4_000)
    void eachNodeLiesInItsBlockAndInItsParent(@ForAll SetEngine set, @ForAll("texts") String text) {
        for (HtmlBlock block : set.engine().blocks(text)) {
            for (Node root : block.nodes()) {
                root.walk(node -> {
                    assertThat(node.in(block.start()).end())
                            .as("%s in %s", node, text)
                            .isLessThanOrEqualTo(text.length());
                    if (!node.is(Kind.Footnote.class) && !node.is(Kind.NoteMark.class)) {
                        inParent(node, text);
                    }
                });
            }
        }
    }

    private static void inParent(Node parent, String text) {
        int last = parent.start();
        for (Node child : parent.children()) {
            assertThat(child.start()).as("%s in %s of %s", child, parent, text).isGreaterThanOrEqualTo(last);
            assertThat(child.end()).as("%s in %s of %s", child, parent, text).isLessThanOrEqualTo(parent.end());
            last = child.start();
        }
    }
}
