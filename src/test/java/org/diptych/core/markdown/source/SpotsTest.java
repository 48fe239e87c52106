package org.diptych.core.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;

/** Nodes stand where the author typed what they say, whatever a parser made of the text before it read it. */
class SpotsTest {
    private static final Kind PARAGRAPH = new Kind.Paragraph(false);

    private static Node text(String text, int start) {
        return new Node(new Kind.Text(text), start, start + text.length(), List.of());
    }

    @Example
    void aNodeLeavesTheWhiteSpaceAroundItOut() {
        Node node = new Spots("  日晷 tells \t\n\n", null).node(PARAGRAPH, 0, 14, List.of());

        assertThat(node.in(0).in("  日晷 tells \t\n\n")).isEqualTo("日晷 tells");
    }

    @Example
    void aNodeOfNothingButWhiteSpaceIsAPlace() {
        Node node = new Spots("a \n b", null).node(PARAGRAPH, 1, 4, List.of());

        assertThat(node.start()).isEqualTo(node.end()).isBetween(1, 4);
    }

    @Example
    void aNodeThatEndsBehindTheTextEndsWithIt() {
        assertThat(new Spots("abc", null).node(PARAGRAPH, 1, 99, List.of()).end())
                .isEqualTo(3);
    }

    @Example
    void aNodeIsAsLongAsWhatItHolds() {
        Spots spots = new Spots("> a b", null);
        Node held = text("a b", 2);

        assertThat(spots.node(PARAGRAPH, 2, 3, List.of(held)).end()).isEqualTo(5);
        assertThat(spots.around(PARAGRAPH, 0, List.of(text("a", 2), text("b", 4))))
                .extracting(Node::start, Node::end)
                .containsExactly(2, 5);
        assertThat(spots.around(PARAGRAPH, 4, List.of()).start()).isEqualTo(4);
    }

    @Example
    void aNoteThatIsDefinedElsewhereMakesNothingLonger() {
        Node note = new Node(new Kind.Footnote("1"), -30, -20, List.of());

        assertThat(new Spots("a[^1]", null).node(PARAGRAPH, 0, 5, List.of(note)).start())
                .isZero();
    }

    @Example
    void whatStandsForSomethingElseTakesItsPlace() {
        MappedText origin = new MappedText.Builder()
                .copy(MappedText.of("a {% ref x %} b", 0), 0, 2)
                .insert("<mark>", 2, 13)
                .copy(MappedText.of("a {% ref x %} b", 0), 13, 15)
                .build();
        Spots spots = new Spots(origin.text(), origin);

        assertThat(spots.exact(PARAGRAPH, 2, 8, List.of()))
                .extracting(Node::start, Node::end)
                .containsExactly(2, 13);
        assertThat(spots.exact(PARAGRAPH, 4, 5, List.of()))
                .extracting(Node::start, Node::end)
                .containsExactly(2, 13);
        assertThat(spots.node(PARAGRAPH, 8, 10, List.of()).in(0).in("a {% ref x %} b"))
                .isEqualTo("b");
    }

    @Example
    void theBoxOfAnItemIsNoPartOfItsText() {
        Node paragraph = new Node(PARAGRAPH, 2, 11, List.of(text("[x]  日晷", 2), text("!", 10)));

        Node without = Spots.withoutBox(List.of(paragraph, paragraph)).get(0);

        assertThat(without.text()).isEqualTo("日晷!");
        assertThat(without.children().get(0).in(0).in("- [x]  日晷   !")).isEqualTo("日晷");
        assertThat(Spots.withoutBox(List.of(paragraph, paragraph)).get(1)).isSameAs(paragraph);
    }

    @Example
    void anItemThatBeginsWithNoTextKeepsAllItHas() {
        Node code = new Node(new Kind.CodeSpan("[x]"), 0, 5, List.of());
        Node begun = new Node(PARAGRAPH, 0, 5, List.of(code));

        assertThat(Spots.withoutBox(List.of(begun))).containsExactly(begun);
        assertThat(Spots.withoutBox(List.of(text("[x]", 0)))).containsExactly(text("[x]", 0));
        assertThat(Spots.withoutBox(List.of())).isEmpty();
    }

    @Property(tries = 300)
    void neighbouringTextsAreOneAndNothingElseChanges(@ForAll("inlines") List<Node> nodes) {
        List<Node> joined = Spots.joined(nodes);

        assertThat(String.join("", joined.stream().map(Node::text).toList()))
                .isEqualTo(String.join("", nodes.stream().map(Node::text).toList()));
        for (int i = 1; i < joined.size(); i++) {
            assertThat(joined.get(i).is(Kind.Text.class) && joined.get(i - 1).is(Kind.Text.class))
                    .isFalse();
        }
        assertThat(joined.stream().filter(node -> !node.is(Kind.Text.class)).toList())
                .isEqualTo(
                        nodes.stream().filter(node -> !node.is(Kind.Text.class)).toList());
        if (!nodes.isEmpty()) {
            assertThat(joined.get(0).start()).isEqualTo(nodes.get(0).start());
            assertThat(joined.get(joined.size() - 1).end())
                    .isEqualTo(nodes.get(nodes.size() - 1).end());
        }
        assertThat(Spots.joined(joined)).isEqualTo(joined);
    }

    @Provide
    Arbitrary<List<Node>> inlines() {
        return Arbitraries.of("a", "日晷", "`", " ").list().ofMaxSize(12).map(SpotsTest::inRow);
    }

    /** A backtick stands for code. */
    private static List<Node> inRow(List<String> pieces) {
        int[] at = {0};
        return pieces.stream()
                .map(piece -> {
                    int start = at[0];
                    at[0] += piece.length();
                    return piece.equals("`")
                            ? new Node(new Kind.CodeSpan("code"), start, at[0], List.of())
                            : text(piece, start);
                })
                .toList();
    }
}
