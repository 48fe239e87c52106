package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.step.LinkPlaces;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/** Two bodies of whatever blocks: each block is in one link, and the links are in the order of both. */
class LinksPropertyTest {

    @Property(tries = 250)
    void everyBlockOfEitherBodyIsInOneLinkAndInOrder(
            @ForAll("blocks") List<String> first, @ForAll("blocks") List<String> second) {
        List<Body> bodies = bodies(first, second);
        Alignment alignment = Alignment.of(bodies);

        assertThat(alignment.links().stream()
                        .flatMap(link -> link.first().stream())
                        .toList())
                .isEqualTo(bodies.get(0).blocks());
        assertThat(alignment.links().stream()
                        .flatMap(link -> link.second().stream())
                        .toList())
                .isEqualTo(bodies.get(1).blocks());
        assertThat(alignment.links())
                .noneMatch(link -> link.first().isEmpty() && link.second().isEmpty());
    }

    @Property(tries = 100)
    void aBodyAnswersItselfBlockByBlock(@ForAll("blocks") List<String> blocks) {
        List<Body> bodies = bodies(blocks, blocks);

        assertThat(Alignment.of(bodies).links()).allSatisfy(link -> {
            assertThat(link.first()).hasSize(1);
            assertThat(link.second()).hasSize(1);
            assertThat(link.first().get(0).source())
                    .isEqualTo(link.second().get(0).source());
        });
    }

    @Property(tries = 150)
    void placesOfLinksLieInTheirBodiesInOrderAndAreFoundWithin(
            @ForAll("blocks") List<String> first, @ForAll("blocks") List<String> second) {
        String file = file(first, second);
        List<Body> bodies = bodies(first, second);
        LinkPlaces places = LinkPlaces.of(file, bodies, Alignment.of(bodies));
        for (int side = 0; side < 2; side++) {
            int reached = bodies.get(side).range().start();
            for (int i = 0; i < places.all().size(); i++) {
                TextRange place = places.all().get(i).side(side);
                assertThat(place.start()).isGreaterThanOrEqualTo(reached);
                reached = place.end();
                if (places.all().get(i).isIn(side)) {
                    assertThat(places.at(place.start())).hasValue(i);
                } else {
                    assertThat(place.isEmpty()).isTrue();
                }
            }
            assertThat(reached).isLessThanOrEqualTo(bodies.get(side).range().end());
        }
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return Arbitraries.of(
                        "# One",
                        "## 二",
                        "Some words of a sentence.",
                        "几个字，一句话。",
                        "$$a = b$$",
                        "- an item\n- $x$",
                        "> quoted",
                        "```js\nlet a;\n```",
                        "| a | b |\n|---|---|\n| 1 | 2 |",
                        "![p](a.png)",
                        "Words with $x$ and 12.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
    }

    private static List<Body> bodies(List<String> first, List<String> second) {
        return Body.allOf(Post.parse(file(first, second)), Dialect.PANDOC);
    }

    private static String file(List<String> first, List<String> second) {
        return Stream.of(body("en", first), body("zh", second)).reduce("", String::concat);
    }

    private static String body(String language, List<String> blocks) {
        return "{% lang_content " + language + " %}\n" + String.join("\n\n", blocks) + "\n{% endlang_content %}\n\n";
    }
}
