package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules on prose see of a block: each character in its place, and nothing that is no text. */
class BlockProseTest {

    private static List<BlockProse> blocks(String text, Dialect dialect) {
        List<BlockProse> seen = new ArrayList<>();
        BlockCheck looking = block -> {
            seen.add(block);
            return List.of();
        };
        new BlockChecks(List.of(looking)).check(Checked.post(text, dialect));
        return seen;
    }

    /** The prose of a text of one block; dots stand for what is hidden, a cross for what is escaped. */
    private static String plain(String text) {
        return blocks(text, Dialect.PANDOC)
                .get(0)
                .plain()
                .replace(BlockProse.HIDDEN, '·')
                .replace(BlockProse.ESCAPED, '×');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A *dial* of `x`      | A ·dial· of ·",
                "日晷 $a_1$ 😀        | 日晷 · 😀",
                "a [b](/c \"d\") e    | a ·b· e",
                "a {% ref b %} c      | a · c",
                "a <b title='c'>d</b> | a ·d·",
                "a \\* b              | a ×× b",
                "a <!-- b --> c       | a · c",
                "![a](b.png) c        | ·a· c",
                "so $ x_1 $ is        | so $ x_1 $ is",
                "> - # a              | ·a",
            })
    void hidesWhatIsNoText(String text, String plain) {
        assertThat(plain(text).replaceAll("·+", "·")).isEqualTo(plain);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "字",
                        "😀",
                        " ",
                        "\n",
                        "\n\n",
                        "# ",
                        "- ",
                        "> ",
                        "**",
                        "_",
                        "~",
                        "$",
                        "$$",
                        "`",
                        "```\n",
                        "[",
                        "](/u)",
                        "![",
                        "<b>",
                        "</b>",
                        "<!--",
                        "-->",
                        "\\",
                        "*",
                        "{% ref a %}",
                        "{% note %}",
                        "{{",
                        "}}",
                        "|",
                        "|---|",
                        "[^1]",
                        "[^1]: ",
                        "&amp;",
                        "https://e.org",
                        "\t",
                        "1. ")
                .list()
                .ofMaxSize(16)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 700)
    void everyCharacterKeepsItsPlace(@ForAll("texts") String text, @ForAll Dialect dialect) {
        for (BlockProse block : blocks(text, dialect)) {
            String source = block.source();
            String plain = block.plain();
            assertThat(plain).hasSameSizeAs(source);
            for (int i = 0; i < plain.length(); i++) {
                char shown = plain.charAt(i);
                assertThat(shown == source.charAt(i) || shown == BlockProse.HIDDEN || shown == BlockProse.ESCAPED)
                        .as(text)
                        .isTrue();
                assertThat(shown == '\n').as(text).isEqualTo(source.charAt(i) == '\n');
            }
            block.nodes()
                    .forEach(
                            node -> node.walk(inner -> assertThat(inner.start()).isLessThanOrEqualTo(inner.end())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en-GB", "fr"})
    void aBlockKnowsTheLanguageOfItsPart(String language) {
        String text = "前言。\n\n{% lang_content " + language + " %}\n\nA dial.\n\n{% endlang_content %}\n";

        assertThat(blocks(text, Dialect.PANDOC))
                .extracting(BlockProse::language)
                .containsExactly("", language);
    }
}
