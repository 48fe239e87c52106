package org.diptych.core.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;

/** However a post came to be, key by key, its bodies are cut as if it had just been opened. */
class BodyCutterPropertyTest {
    private static final List<String> TYPED = List.of(
            "a",
            " ",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "# ",
            "字",
            "$$",
            "```\n",
            "| x |",
            "1. ",
            "<!-- diptych: translate -->",
            "![p](q.png)",
            "{% endlang_content %}",
            "---\n",
            "😀");

    @Property(tries = 150)
    void afterAnyEditsTheBodiesAreThoseOfAPostReadAnew(
            @ForAll("blocks") List<String> english,
            @ForAll("blocks") List<String> chinese,
            @ForAll Dialect dialect,
            @ForAll Random random) {
        PublishSettings settings = PublishSettings.of(dialect);
        Publisher publisher = new Publisher(settings);
        BodyCutter cutter = new BodyCutter();
        String text = TwoBodies.file(english, chinese);
        for (int i = 0; i < 12; i++) {
            Post post = Post.parse(text);

            List<Body> bodies = cutter.bodies(post, publisher.publish(post), settings);

            List<Body> fresh = Body.allOf(post, new Publisher(settings).publish(post), settings);
            assertThat(bodies).as(text).isEqualTo(fresh);
            text = edited(text, random);
        }
    }

    @Property(tries = 200)
    void blocksStandWhereTheyAreAndNoneOverlapsAnother(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese, @ForAll Dialect dialect) {
        String file = TwoBodies.file(english, chinese);

        for (Body body : TwoBodies.of(file, dialect)) {
            int reached = body.range().start();
            for (BodyBlock block : body.blocks()) {
                assertThat(block.range().in(file)).isEqualTo(block.source()).isNotBlank();
                assertThat(block.range().start()).isGreaterThanOrEqualTo(reached);
                assertThat(body.place(block)).isEqualTo(body.blocks().indexOf(block));
                assertThat(body.blocksBefore(block.range().start())).isEqualTo(body.place(block));
                reached = block.range().end();
            }
            assertThat(reached).isLessThanOrEqualTo(body.range().end());
            assertThat(body.headings()).allSatisfy(heading -> assertThat(body.blocks())
                    .anyMatch(block -> block.range().equals(heading.range())));
        }
    }

    /** Something typed, something taken away, or a line put elsewhere. */
    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length());
        if (random.nextInt(4) > 0) {
            return text.substring(0, from) + TYPED.get(random.nextInt(TYPED.size())) + text.substring(from);
        }
        int to = Math.min(text.length(), from + random.nextInt(30));
        String without = text.substring(0, from) + text.substring(to);
        int place = random.nextInt(without.length() + 1);
        return random.nextBoolean()
                ? without
                : without.substring(0, place) + text.substring(from, to) + without.substring(place);
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return TwoBodies.manyBlocks();
    }
}
