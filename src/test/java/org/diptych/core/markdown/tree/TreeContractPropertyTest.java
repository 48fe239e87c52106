package org.diptych.core.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedHeading;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers rely on in every tree, whatever text it was read from, in each dialect. */
class TreeContractPropertyTest {
    private static final String BEGIN = "First.\n\n";

    @Property(tries = 200)
    void nodesLieInTheTextInTheirParentsAndInOrder(@ForAll Dialect dialect, @ForAll("texts") String text) {
        for (PublishedSection section : published(dialect, text).sections()) {
            int last = 0;
            for (Block block : section.blocks()) {
                TextRange source = block.source();
                assertThat(source.start()).as("%s: blocks of %s", dialect, text).isGreaterThanOrEqualTo(last);
                assertThat(source.end()).isLessThanOrEqualTo(text.length() + BEGIN.length());
                last = source.start();
                for (Node root : block.nodes()) {
                    assertThat(root.in(source.start()).end())
                            .as("%s in %s", root, text)
                            .isLessThanOrEqualTo(text.length() + BEGIN.length());
                    root.walk(node -> compare(node, dialect + ": " + text));
                }
            }
        }
    }

    private static void compare(Node parent, String text) {
        int last = Integer.MIN_VALUE;
        for (Node child : parent.children()) {
            // A note stands where it is defined, which is not where it is referred to.
            if (!child.is(Kind.Footnote.class) && !parent.is(Kind.Footnote.class) && !parent.is(Kind.NoteMark.class)) {
                assertThat(child.start())
                        .as("%s in %s of %s", child, parent, text)
                        .isBetween(parent.start(), parent.end());
                assertThat(child.end())
                        .as("%s in %s of %s", child, parent, text)
                        .isLessThanOrEqualTo(parent.end());
                assertThat(child.start())
                        .as("%s behind its neighbour in %s", child, text)
                        .isGreaterThanOrEqualTo(last);
                last = child.start();
            }
        }
    }

    @Example
    void aCaptionStandsWhereItIsWritten() {
        String table = "|a|b|\n|-|-|\n|c|d|\n";

        nodesLieInTheTextInTheirParentsAndInOrder(Dialect.PANDOC, "\n: Words\n\n" + table);
        nodesLieInTheTextInTheirParentsAndInOrder(Dialect.PANDOC, table + "\n: Words\n");
    }

    @Property(tries = 60)
    void aTreeThatIsMovedIsTheSameElsewhere(@ForAll Dialect dialect, @ForAll("texts") String text) {
        for (PublishedSection section : published(dialect, text).sections()) {
            for (Block block : section.blocks()) {
                for (Node root : block.nodes()) {
                    Node moved = root.moved(7);
                    assertThat(moved.start() - root.start()).isEqualTo(7);
                    assertThat(moved.end() - root.end()).isEqualTo(7);
                    assertThat(moved.moved(-7)).isEqualTo(root);
                    assertThat(moved.text()).isEqualTo(root.text());
                }
            }
        }
    }

    @Property(tries = 90)
    void headingsHaveTheIdsAndLevelsOfThePage(@ForAll Dialect dialect, @ForAll("headings") String text) {
        PublishedPost published = published(dialect, text);
        List<String> page = Jsoup.parse(published.html()).select("h1, h2, h3, h4, h5, h6").stream()
                .filter(heading -> !heading.id().isEmpty())
                .map(heading -> heading.normalName().substring(1) + " " + heading.id())
                .toList();

        assertThat(PublishedHeading.of(published))
                .as("%s: %s", dialect, text)
                .extracting(heading -> heading.level() + " " + heading.id())
                .isEqualTo(page);
    }

    /** Deeper than any author nests, and longer: it is published, in time, and nothing of the text is lost. */
    @ParameterizedTest
    @ValueSource(
            strings = {"> ", "- ", "1. ", "*", "**a ", "[", "![", "`", "$", "<b>", "<div>", "[^a", "\\", "|", "{%", "\t"
            })
    void whatNestsOrRepeatsWithoutEndIsPublishedInTime(String piece) {
        String text = piece.repeat(2_000 / piece.length()) + " end\n\nlast words\n";
        for (Dialect dialect : Dialect.values()) {
            assertTimeout(Duration.ofSeconds(20), () -> {
                String html = published(dialect, text).html();
                assertThat(html).as("%s of %s", dialect, piece).contains("end").contains("last words");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aDialectIsFoundByItsNameAndByItsRenderer(Dialect dialect) {
        assertThat(Dialect.withId(dialect.id())).contains(dialect);
        assertThat(Dialect.of(dialect.renderer())).contains(dialect);
        assertThat(Dialect.nearest(dialect.renderer())).isEqualTo(dialect);
        Dialect next = dialect;
        for (int i = 0; i < Dialect.values().length; i++) {
            next = next.next();
        }
        assertThat(next).isEqualTo(dialect);
        assertThat(Dialect.withId("none")).isEmpty();
        assertThat(Dialect.nearest("hexo-renderer-kramed")).isEqualTo(Dialect.HEXO_DEFAULT);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "word",
                        "字",
                        "\n",
                        "\n\n",
                        " ",
                        "    ",
                        "# ",
                        "===\n",
                        "---\n",
                        "- ",
                        "1. ",
                        "> ",
                        "```\n",
                        "`",
                        "$",
                        "$$",
                        "*",
                        "**",
                        "_",
                        "~~",
                        "[",
                        "](u)",
                        "[a]",
                        "\n[a]: b\n",
                        "[^1]",
                        "\n[^1]: note\n",
                        "![",
                        "<b>",
                        "</b>",
                        "\n<div>\n",
                        "</div>\n",
                        "<!-- x -->",
                        "|a|b|\n|-|-|\n",
                        "|",
                        "\n: ",
                        "\\",
                        "&amp;",
                        "@k",
                        "{% ref a %}",
                        "{.c}",
                        "http://a.b",
                        "  \n",
                        "\t")
                .list()
                .ofMaxSize(20)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of(
                        "# a\n",
                        "## a\n",
                        "### b *c*\n",
                        "字\n===\n",
                        "# `d` [e](f)\n",
                        "# !\n",
                        "> # g\n",
                        "- ## h\n",
                        "text\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(pieces -> String.join("\n", pieces));
    }

    private static PublishedPost published(Dialect dialect, String text) {
        return new Publisher(dialect).publish(Post.parse(BEGIN + text));
    }
}
