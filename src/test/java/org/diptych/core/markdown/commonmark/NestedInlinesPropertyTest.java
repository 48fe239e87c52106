package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Emphasis, struck text, code and links come out as they were put together, each at its place. */
class NestedInlinesPropertyTest {
    private static final int DEEPEST = 2;

    /** What a piece is, with the sign that marks it at even depths, and at odd ones. */
    enum Style {
        WORD("", ""),
        CODE("`", "`"),
        EMPHASIS("*", "_"),
        STRONG("**", "__"),
        DELETED("~~", "~~");

        private final String even;
        private final String odd;

        Style(String even, String odd) {
            this.even = even;
            this.odd = odd;
        }

        private boolean encloses() {
            return this != WORD && this != CODE;
        }
    }

    /** A word, or what encloses others. */
    record Piece(Style style, String word, List<Piece> pieces) {
        private String typed(int depth) {
            String mark = depth % 2 == 0 ? style.even : style.odd;
            return mark + (style.encloses() ? typed(pieces, depth + 1) : word) + mark;
        }

        private static String typed(List<Piece> pieces, int depth) {
            return pieces.stream().map(piece -> piece.typed(depth)).collect(Collectors.joining(" "));
        }

        private void collect(int depth, List<String> typed) {
            if (style.encloses()) {
                typed.add(typed(depth));
                pieces.forEach(piece -> piece.collect(depth + 1, typed));
            }
        }

        private boolean deletes() {
            return style == Style.DELETED || pieces.stream().anyMatch(Piece::deletes);
        }

        @Override
        public String toString() {
            return style.encloses() ? style + pieces.toString() : style == Style.CODE ? "CODE[" + word + "]" : word;
        }
    }

    @Provide
    Arbitrary<List<Piece>> paragraphs() {
        return pieces(0, EnumSet.allOf(Style.class));
    }

    private Arbitrary<List<Piece>> pieces(int depth, Set<Style> styles) {
        Arbitrary<String> word = Arbitraries.of("a", "word", "字", "日晷", "𠮷", "é", "3");
        Arbitrary<Style> style = depth > DEEPEST ? Arbitraries.just(Style.WORD) : Arbitraries.of(styles);

        return style.flatMap(chosen -> Combinators.combine(word, within(chosen, depth, styles))
                        .as((said, inner) -> new Piece(chosen, said, inner)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** What stands within is of other styles, and not struck: marks in a row may enclose otherwise than they are meant. */
    private Arbitrary<List<Piece>> within(Style style, int depth, Set<Style> styles) {
        Set<Style> others = EnumSet.copyOf(styles);
        others.removeAll(EnumSet.of(style, Style.DELETED));
        return style.encloses() ? pieces(depth + 1, others) : Arbitraries.just(List.of());
    }

    @Property(tries = 2_000)
    void whatIsMarkedIsWhatIsPublished(@ForAll SetEngine set, @ForAll("paragraphs") List<Piece> pieces) {
        if (!set.readsGitHubs() && pieces.stream().anyMatch(Piece::deletes)) {
            return;
        }
        String text = "x " + Piece.typed(pieces, 0) + " y\n";
        List<HtmlBlock> blocks = set.engine().blocks(text);

        assertThat(blocks).hasSize(1);
        assertThat(shown(Jsoup.parseBodyFragment(blocks.get(0).html()).body().child(0)))
                .as("%s of %s", set, text)
                .isEqualTo("[x, " + pieces.stream().map(Piece::toString).collect(Collectors.joining(", ")) + ", y]");
        List<String> typed = new ArrayList<>();
        pieces.forEach(piece -> piece.collect(0, typed));
        assertThat(places(blocks.get(0), text)).as("%s of %s", set, text).isEqualTo(typed);
    }

    private static String shown(Element element) {
        List<String> parts = new ArrayList<>();
        element.childNodes().forEach(node -> {
            if (node instanceof TextNode text) {
                text.text()
                        .lines()
                        .flatMap(line -> List.of(line.strip().split(" ")).stream())
                        .filter(word -> !word.isEmpty())
                        .forEach(parts::add);
            } else if (node instanceof Element inner) {
                parts.add(style(inner) + shown(inner));
            }
        });
        return parts.toString();
    }

    private static Style style(Element element) {
        return switch (element.normalName()) {
            case "em" -> Style.EMPHASIS;
            case "strong" -> Style.STRONG;
            case "s", "del" -> Style.DELETED;
            case "code" -> Style.CODE;
            default -> Style.WORD;
        };
    }

    private static List<String> places(HtmlBlock block, String text) {
        List<Node> styled = block.nodes().get(0).all(Kind.Styled.class);
        return styled.stream().map(node -> node.in(block.start()).in(text)).toList();
    }

    @Property
    void aLinkLeadsWhereItsAddressSays(
            @ForAll SetEngine set, @ForAll("paragraphs") List<Piece> pieces, @ForAll("addresses") String address) {
        if (!set.readsGitHubs() && pieces.stream().anyMatch(Piece::deletes)) {
            return;
        }
        String link = "[" + Piece.typed(pieces, 1) + "](" + address + " \"T & 题\")";
        String text = "x " + link + " y\n";
        HtmlBlock block = set.engine().blocks(text).get(0);
        Element shown = Jsoup.parseBodyFragment(block.html()).select("a").get(0);
        Node read = block.nodes().get(0).all(Kind.Link.class).get(0);

        assertThat(shown.attr("href")).as("%s of %s", set, text).isEqualTo(address);
        assertThat(shown.attr("title")).isEqualTo("T & 题");
        assertThat(shown(shown)).as("%s of %s", set, text).isEqualTo(pieces.toString());
        assertThat(read.kind()).isEqualTo(new Kind.Link(address, "T & 题"));
        assertThat(read.in(block.start()).in(text)).isEqualTo(link);
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of("a", "b.html", "/", "?q=1&r=2", "#s", "-x_y", "(z)", "%E6%99%B7", "v.w")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> "https://a.example/" + String.join("", parts));
    }
}
