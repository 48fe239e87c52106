package org.diptych.core.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A tree is asked for what a reader reads of it, for its nodes of one kind, and for their places. */
class NodeTest {

    private static List<Node> read(Dialect dialect, String text) {
        List<Node> nodes = new ArrayList<>();
        for (PublishedSection section :
                new Publisher(dialect).publish(Post.parse(text)).sections()) {
            for (Block block : section.blocks()) {
                block.nodes()
                        .forEach(node -> nodes.add(node.moved(block.source().start())));
            }
        }
        return nodes;
    }

    private static String said(String text) {
        return String.join(
                "|", read(Dialect.PANDOC, text).stream().map(Node::text).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'# The *dial*',                       The dial",
        "'日晷**指**时。',                       日晷指时。",
        "'a `b` $c$ \\* &amp; d',              a b c * & d",
        "'[words](address \"title\")',         words",
        "'a ![picture](b.png) c',              'a  c'",
        "'a[^1] b\n\n[^1]: note',              'a b|note'",
        "'a^[note] b',                         'a b'",
        "'a <b>c</b> d',                       a c d",
        "'a{% ref key %} b',                   'a b'",
        "'one  \ntwo',                         'one\ntwo'",
        "'- one\n- two',                       onetwo",
        "'> quoted',                           quoted",
        "'<!-- remark -->\n\nb',               |b",
        "'😀 and `😀`',                          😀 and 😀",
    })
    void whatAReaderReadsIsWordsAndCodeAndTex(String text, String read) {
        assertThat(said(text).strip()).isEqualTo(read.strip());
    }

    @Test
    void aListingSaysItsCode() {
        assertThat(said("```js\nlet a;\n\nlet b;\n```")).isEqualTo("let a;\n\nlet b;");
        assertThat(said("    indented\n      code")).isEqualTo("indented\n  code");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void nodesOfOneKindComeInTheOrderOfTheText(Dialect dialect) {
        String text = "- a **b *c* d** e\n- *f*\n\n> g **h**\n";

        List<String> styled = new ArrayList<>();
        read(dialect, text).forEach(root -> root.all(Kind.Styled.class)
                .forEach(node -> styled.add(node.in(0).in(text))));

        assertThat(styled).containsExactly("**b *c* d**", "*c*", "*f*", "**h**");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void eachNodeComesBeforeWhatItHolds(Dialect dialect) {
        for (Node root : read(dialect, "1. one\n   - two *three*\n2. `four`\n")) {
            List<Node> walked = new ArrayList<>();
            root.walk(walked::add);

            assertThat(walked.get(0)).isSameAs(root);
            for (Node node : walked) {
                int place = identical(walked, node);
                node.children()
                        .forEach(child -> assertThat(identical(walked, child)).isGreaterThan(place));
            }
        }
    }

    private static int identical(List<Node> nodes, Node sought) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) == sought) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aKindIsFoundByWhatItHasInCommonWithOthers() {
        Node item = read(Dialect.PANDOC, "- a *b*").get(0);

        assertThat(item.all(Kind.OfInline.class)).extracting(Node::text).containsExactly("a ", "b", "b");
        assertThat(item.all(Kind.OfBlock.class)).hasSize(3);
        assertThat(item.all(Kind.Quote.class)).isEmpty();
    }

    @Test
    void aNodeThatIsMovedMovesAllItHoldsAndNothingElse() {
        String text = "A *dial* of `stone`.";
        Node paragraph = read(Dialect.PANDOC, text).get(0);

        Node moved = paragraph.moved(6);

        assertThat(moved.all(Kind.class))
                .extracting(node -> node.in(0).in("日晷。\n\n\n" + text))
                .isEqualTo(paragraph.all(Kind.class).stream()
                        .map(node -> node.in(0).in(text))
                        .toList());
        assertThat(paragraph.moved(0)).isSameAs(paragraph);
        assertThat(moved.in(-6).in(text)).isEqualTo(text);
    }

    @Test
    void aNodeThatIsGivenNoPlaceIsRefused() {
        assertThatThrownBy(() -> new Node(new Kind.Rule(), 3, 2, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Rule")
                .hasMessageContaining("3");
    }
}
