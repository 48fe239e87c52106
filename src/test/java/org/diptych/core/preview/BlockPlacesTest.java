package org.diptych.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.analysis.Analyzer;
import org.diptych.core.analysis.Snapshot;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From a place in the file to what shows it on the page, and back. */
class BlockPlacesTest {
    private static final String POST =
            """
            ---
            title: 日晷
            ---
            {% lang_content en %}
            # Dial

            A paragraph with $a$.

            - one
            - two

              $$f$$

            > A quote.
            {% endlang_content %}

            {% lang_content zh %}
            # 日晷

            一段 $a$。

            - 一
            - 二

              $$f$$

            > 引文。
            {% endlang_content %}
            """;

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyBlockOfBothLanguagesHasAPlaceAndTheWayBackLeadsToIt(Dialect dialect) {
        Shown shown = new Shown(POST, dialect);
        for (BodyBlock block : shown.blocks()) {
            int start = block.range().start();
            PagePlace place = shown.places.at(start).orElseThrow();

            assertThat(shown.back(place, 0)).as("%s", block).isEqualTo(start);
            assertThat(shown.places.at(block.range().end() - 1)).contains(place);
        }
    }

    @Test
    void theItemsOfAListArePlacesInOneBlock() {
        Shown shown = new Shown(POST, Dialect.PANDOC);
        PagePlace one = shown.at("- one");
        PagePlace two = shown.at("- two");
        PagePlace formula = shown.at("$$f$$");

        assertThat(List.of(two.index(), formula.index())).containsOnly(one.index());
        assertThat(one.inside()).isEqualTo(new PagePlace.Inside("ITEM", 0, 2));
        assertThat(two.inside()).isEqualTo(new PagePlace.Inside("ITEM", 1, 2));
        assertThat(formula.inside()).isEqualTo(new PagePlace.Inside("FORMULA", 0, 1));
    }

    @Test
    void aBlockByItselfIsMeantAsAWhole() {
        Shown shown = new Shown(POST, Dialect.PANDOC);

        assertThat(shown.at("# Dial").inside()).isEqualTo(new PagePlace.Inside("", 0, 1));
        assertThat(shown.at("# Dial").section().toString()).isEqualTo("BODY:en:0");
        assertThat(shown.at("# 日晷").section().toString()).isEqualTo("BODY:zh:0");
        assertThat(shown.at("> 引文").index()).isEqualTo(shown.at("> A quote").index());
    }

    @Test
    void beforeTheFirstBlockNothingIsShownAndBetweenTwoTheOneBefore() {
        Shown shown = new Shown(POST, Dialect.PANDOC);

        assertThat(shown.places.at(0)).isEmpty();
        assertThat(shown.places.at(POST.indexOf("title"))).isEmpty();
        assertThat(shown.places.share(0)).isZero();
        assertThat(shown.places.at(POST.indexOf("A paragraph") - 1)).contains(shown.at("# Dial"));
    }

    @Test
    void theShareGrowsThroughABlockAndStaysOneBehindIt() {
        Shown shown = new Shown(POST, Dialect.PANDOC);
        int start = POST.indexOf("A paragraph");
        int end = POST.indexOf("\n", start);
        double last = -1;
        for (int offset = start; offset <= end; offset++) {
            assertThat(shown.places.share(offset)).isGreaterThan(last).isBetween(0.0, 1.0);
            last = shown.places.share(offset);
        }
        assertThat(last).isEqualTo(1);
        assertThat(shown.places.share(end + 1)).isEqualTo(1);
    }

    @Test
    void aShareOfTheWayDownIsAPlaceThatFarIntoTheBlock() {
        Shown shown = new Shown(POST, Dialect.PANDOC);
        int start = POST.indexOf("> A quote.");
        PagePlace place = shown.at("> A quote.");

        assertThat(shown.back(place, 0.5)).isEqualTo(start + "> A quote.".length() / 2);
        assertThat(shown.back(place, 7)).isEqualTo(start + "> A quote.".length());
        assertThat(shown.back(place, -7)).isEqualTo(start);
    }

    @Test
    void whatTheBlockDoesNotHoldIsTheWholeBlock() {
        Shown shown = new Shown(POST, Dialect.PANDOC);
        PagePlace one = shown.at("- one");
        String section = one.section().toString();

        assertThat(shown.places.offset(section, one.index(), "TABLE", 0, 0)).hasValue(POST.indexOf("- one"));
        assertThat(shown.places.offset(section, one.index(), "ITEM", 9, 1))
                .hasValue(POST.indexOf("$$f$$") + "$$f$$".length());
        assertThat(shown.places.offset(section, 99, "", 0, 0)).isEmpty();
        assertThat(shown.places.offset("BODY:fr:0", 0, "", 0, 0)).isEmpty();
    }

    @Test
    void eachPairIsARowOfTheTwoPlacesAndAGapIsNone() {
        String gap = POST.replace("一段 $a$。\n\n", "");
        Shown shown = new Shown(gap, Dialect.PANDOC);
        List<PageRow> rows = shown.places.rows(Alignment.of(shown.bodies).links());

        assertThat(rows).contains(new PageRow(shown.at("- two"), shown.at("- 二")));
        assertThat(rows).extracting(PageRow::first).doesNotContain(shown.at("A paragraph"));
        assertThat(rows).hasSize(5);
    }

    @Test
    void aBlockInPortionsIsOnePlaceThatSpansThem() {
        String listing = "```\n" + "a line of code\n".repeat(2000) + "```\n";
        Shown shown = new Shown("Before.\n\n" + listing + "\nAfter.\n", Dialect.HEXO_DEFAULT);
        PagePlace code = shown.at("```");
        PagePlace after = shown.at("After");

        assertThat(code.span()).isGreaterThan(5);
        assertThat(after.index()).isEqualTo(code.index() + code.span());
        for (int part = 0; part < code.span(); part++) {
            assertThat(shown.places.offset(code.section().toString(), code.index() + part, "", 0, 0))
                    .hasValue("Before.\n\n".length());
        }
    }

    /** A post with what its page shows. */
    private static final class Shown {
        private final String text;
        private final List<Body> bodies;
        private final BlockPlaces places;

        Shown(String text, Dialect dialect) {
            this.text = text;
            Post post = Post.parse(text);
            Analysis analysis = new Analyzer().analyze(new Snapshot(1, post.segments(), dialect));
            bodies = Body.allOf(post, dialect);
            places = BlockPlaces.of(analysis.preview(), analysis.post(), bodies);
        }

        List<BodyBlock> blocks() {
            return bodies.stream().flatMap(body -> body.blocks().stream()).toList();
        }

        PagePlace at(String words) {
            return places.at(text.indexOf(words)).orElseThrow();
        }

        int back(PagePlace place, double share) {
            return places.offset(
                            place.section().toString(),
                            place.index(),
                            place.inside().kind(),
                            place.inside().nth(),
                            share)
                    .orElseThrow();
        }
    }
}
