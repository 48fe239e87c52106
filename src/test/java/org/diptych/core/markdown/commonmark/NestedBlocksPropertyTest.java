package org.diptych.core.markdown.commonmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Lists, quotes, tables and headings come out as they were put together. */
class NestedBlocksPropertyTest {
    private static final int DEEPEST = 3;

    /** An item with those below it. */
    record Item(String words, List<Item> items) {}

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("word", "two words", "词语", "😀 and more", "é", "春天来了，花开了。", "a*b", "3 < 4 & 5");
    }

    @Provide
    Arbitrary<List<Item>> outlines() {
        return items(DEEPEST).filter(items -> !items.isEmpty());
    }

    private Arbitrary<List<Item>> items(int depth) {
        Arbitrary<List<Item>> below = depth == 0 ? Arbitraries.just(List.of()) : items(depth - 1);
        return Combinators.combine(words(), below).as(Item::new).list().ofMaxSize(3);
    }

    @Property
    void aListIsTheOutlineThatIsTyped(@ForAll SetEngine set, @ForAll("outlines") List<Item> outline) {
        for (boolean numbered : new boolean[] {false, true}) {
            String text = String.join("\n", lines(outline, "", numbered)) + "\n";
            List<HtmlBlock> blocks = set.engine().blocks(text);

            assertThat(blocks).as("%s of %s", set, text).hasSize(1);
            Element list = Jsoup.parseBodyFragment(blocks.get(0).html()).body().child(0);
            assertThat(list.normalName()).isEqualTo(numbered ? "ol" : "ul");
            assertThat(shown(list)).as("%s of %s", set, text).isEqualTo(outline);
            assertThat(read(blocks.get(0).nodes().get(0)))
                    .as("%s of %s", set, text)
                    .isEqualTo(outline);
            assertThat(places(blocks.get(0), text)).as(text).isEqualTo(marked(outline, numbered));
        }
    }

    private static List<String> lines(List<Item> items, String indent, boolean numbered) {
        List<String> lines = new ArrayList<>();
        for (Item item : items) {
            String mark = mark(lines.isEmpty() ? 0 : 1, numbered);
            lines.add(indent + mark + item.words());
            lines.addAll(lines(item.items(), indent + " ".repeat(mark.length()), !numbered));
        }
        return lines;
    }

    private static String mark(int place, boolean numbered) {
        return numbered ? place + 1 + ". " : "- ";
    }

    private static List<Item> shown(Element list) {
        return list.children().stream()
                .map(item -> new Item(
                        item.ownText(),
                        item.children().stream()
                                .flatMap(inner -> shown(inner).stream())
                                .toList()))
                .toList();
    }

    private static List<Item> read(Node list) {
        return list.children().stream()
                .map(item -> new Item(
                        item.children().get(0).text(),
                        item.children().stream()
                                .skip(1)
                                .flatMap(inner -> read(inner).stream())
                                .toList()))
                .toList();
    }

    /** The first line of each item where the tree says that it is. */
    private static List<String> places(HtmlBlock block, String text) {
        return block.nodes().get(0).all(Kind.Item.class).stream()
                .map(item -> item.in(block.start()).in(text).lines().findFirst().orElseThrow())
                .toList();
    }

    private static List<String> marked(List<Item> items, boolean numbered) {
        return lines(items, "", numbered).stream().map(String::strip).toList();
    }

    @Property
    void quotesAreAsDeepAsTheirMarks(
            @ForAll SetEngine set, @ForAll("words") String words, @ForAll @IntRange(min = 1, max = 30) int depth) {
        String text = "> ".repeat(depth) + words + "\n";
        HtmlBlock block = set.engine().blocks(text).get(0);

        assertThat(Jsoup.parseBodyFragment(block.html()).select("blockquote")).hasSize(depth);
        List<Node> quotes = block.nodes().get(0).all(Kind.Quote.class);
        for (int level = 0; level < depth; level++) {
            assertThat(quotes.get(level).in(block.start()).in(text))
                    .as("%s of %s", set, text)
                    .isEqualTo("> ".repeat(depth - level) + words);
        }
    }

    @Property
    void headingsAreOfTheLevelOfTheirSigns(
            @ForAll SetEngine set,
            @ForAll("words") String words,
            @ForAll @IntRange(min = 1, max = 6) int level,
            @ForAll boolean closed) {
        String text = "#".repeat(level) + " " + words + (closed ? " ##" : "") + "\n";
        HtmlBlock block = set.engine().blocks(text).get(0);

        Element heading = Jsoup.parseBodyFragment(block.html()).body().child(0);
        assertThat(heading.normalName()).as(text).isEqualTo("h" + level);
        assertThat(heading.text()).as("%s of %s", set, text).isEqualTo(words);
        assertThat(block.nodes().get(0).text()).as(text).isEqualTo(words);
        assertThat(block.nodes().get(0).in(block.start()).in(text)).isEqualTo(text.strip());
    }

    @Provide
    Arbitrary<List<List<String>>> grids() {
        Arbitrary<String> cell = Arbitraries.oneOf(words(), Arbitraries.of("", "a\\|b", "`c\\|d`", "中文\\|"));
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(width -> cell.list().ofSize(width).list().ofMinSize(1).ofMaxSize(4));
    }

    @Property
    void aTableIsTheGridThatIsTyped(@ForAll SetEngine set, @ForAll("grids") List<List<String>> grid) {
        if (!set.readsGitHubs()) {
            return;
        }
        String dashes = "|" + "---|".repeat(grid.get(0).size());
        String text = Stream.concat(
                        Stream.of(row(grid.get(0)), dashes),
                        grid.stream().skip(1).map(NestedBlocksPropertyTest::row))
                .collect(Collectors.joining("\n", "", "\n"));
        HtmlBlock block = set.engine().blocks(text).get(0);

        assertThat(Jsoup.parseBodyFragment(block.html()).select("tr").stream()
                        .map(row -> row.children().stream().map(Element::text).toList())
                        .toList())
                .as("%s of %s", set, text)
                .isEqualTo(seen(grid));
        assertThat(block.nodes().get(0).all(Kind.Cell.class).stream()
                        .map(cell -> cell.in(block.start()).in(text)))
                .as("%s of %s", set, text)
                .containsExactlyElementsOf(grid.stream().flatMap(List::stream).toList());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<List<String>> seen(List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replace("\\|", "|").replace("`", ""))
                        .toList())
                .toList();
    }
}
