package org.diptych.core.check.drift.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.LineEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a block says in every language, each where it stands. */
class FactsReaderTest {
    private static final String ALL =
            "😀 See [*the* dial](/a), ![one 7](b.png) and <img src='c.png'>, `x = 1`, $a_1$ and $$b$$"
                    + " of 1757{% ref k l %}.[^n]\n\n[^n]: Note.\n";

    private static <T> List<T> readings(List<Part<T>> parts) {
        return parts.stream().map(Part::reading).toList();
    }

    @Test
    void aParagraphSaysWhatItHolds() {
        BlockFacts facts = Cut.facts(ALL);

        assertThat(readings(facts.links())).containsExactly("/a");
        assertThat(readings(facts.images())).containsExactly("b.png", "c.png");
        assertThat(readings(facts.spans())).containsExactly("x=1");
        assertThat(readings(facts.citations())).containsExactly("k", "l");
        assertThat(readings(facts.notes())).hasSize(1);
        assertThat(facts.formulas()).extracting(part -> part.reading().all()).containsExactly("a_{1}", "b");
        assertThat(facts.formulas()).extracting(Part::alone).containsExactly(false, true);
        assertThat(facts.amounts())
                .extracting(part -> part.reading().value())
                .contains("1757")
                .doesNotContain("7");
        assertThat(facts.said()).contains("1757", "7", "dial").doesNotContain("png");
    }

    @Test
    void eachStandsWhereItSays() {
        BodyBlock block = Cut.blocks(ALL).get(0);
        BlockFacts facts = FactsReader.of(block);

        assertThat(facts.links().get(0).range().in(block.source())).isEqualTo("[*the* dial](/a)");
        assertThat(facts.images().get(0).range().in(block.source())).isEqualTo("![one 7](b.png)");
        assertThat(facts.spans().get(0).range().in(block.source())).isEqualTo("`x = 1`");
        assertThat(facts.formulas().get(1).range().in(block.source())).isEqualTo("$$b$$");
        assertThat(facts.notes().get(0).range().in(block.source())).isEqualTo("[^n]");
        assertThat(facts.citations())
                .allSatisfy(part -> assertThat(part.range().in(block.source())).contains(part.reading()));
    }

    static List<Path> posts() throws IOException {
        try (var posts = Files.walk(Path.of("src/test/resources/posts"))) {
            return posts.filter(file -> file.endsWith("post.md")).sorted().toList();
        }
    }

    private static <T> void all(List<Part<T>> parts, BodyBlock block, Predicate<String> holds) {
        assertThat(parts)
                .allSatisfy(part -> assertThat(part.range().in(block.source())).matches(holds));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void inEveryPostEachStandsInItsBlock(Path file) throws IOException {
        Post post = Post.parse(LineEnd.unix(Files.readString(file)));
        for (Body body : Body.allOf(post, Dialect.PANDOC)) {
            for (BodyBlock block : body.blocks()) {
                BlockFacts facts = FactsReader.of(block);
                all(
                        facts.formulas(),
                        block,
                        source -> source.matches("(?s)\\$.*\\$|\\\\begin.*\\\\end.*|\\\\[(\\[].*"));
                all(facts.spans(), block, source -> source.startsWith("`"));
                all(facts.listings(), block, source -> !source.isBlank());
                all(facts.images(), block, source -> source.matches("(?s)!\\[.*|.*<img.*"));
                all(facts.notes(), block, source -> source.contains("^"));
                assertThat(facts.amounts())
                        .filteredOn(part -> !part.range().isEmpty())
                        .allSatisfy(part -> assertThat(part.range().in(block.source()))
                                .contains(part.reading().written()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A dial              | 2 | 0",
                "日晷                | 0 | 2",
                "𠮷野家              | 0 | 3",
                "用 LSTM 预测        | 1 | 3",
                "on 4 May            | 2 | 0",
                "don't               | 2 | 0",
                "naïve               | 1 | 0",
                "`code` $x$ <b>a</b> | 1 | 0",
            })
    void wordsAndCharactersAreCounted(String text, int latin, int ideographs) {
        BlockFacts.Prose prose = Cut.facts(text).prose();

        assertThat(prose.latin()).isEqualTo(latin);
        assertThat(prose.ideographs()).isEqualTo(ideographs);
    }

    @ParameterizedTest
    @CsvSource({
        "'<!-- diptych: translate -->A dial', 1",
        "'A dial <!--diptych:translate--> and <!-- diptych: translate -->', 2",
        "'A dial <!-- diptych -->', 0",
        "'```\n<!-- diptych: translate -->\n```', 0",
    })
    void proseThatIsStillToBeWrittenIsMarked(String text, int gaps) {
        assertThat(Cut.facts(text).gaps()).hasSize(gaps);
    }

    @Test
    void severalBlocksSayWhatEachSays() {
        List<BlockFacts> facts = Cut.facts(Cut.blocks("See $a$ of 1757.\n\n日晷 $b$ 与 `c`。\n"));
        BlockFacts both = BlockFacts.of(facts);

        assertThat(both.formulas()).hasSize(2);
        assertThat(both.said()).contains("1757", "see");
        assertThat(both.prose().length())
                .isEqualTo(facts.get(0).prose().length() + facts.get(1).prose().length());
        assertThat(both.prose().plain()).startsWith("see").endsWith("。");
        assertThat(BlockFacts.of(List.of())).isEqualTo(BlockFacts.NONE);
    }
}
