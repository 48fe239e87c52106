package org.diptych.core.check.drift.facing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.diptych.core.check.drift.facts.FactsOfBlocks;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What faces each other is read anew only where an edit reached it, and then says what a fresh reading says. */
class FacingReaderTest {
    private final PublishSettings settings = PublishSettings.of(Dialect.PANDOC);
    private final Publisher publisher = new Publisher(settings);
    private final BodyCutter cutter = new BodyCutter();
    private final FactsOfBlocks first = new FactsOfBlocks();
    private final FactsOfBlocks second = new FactsOfBlocks();
    private final FacingReader reader = new FacingReader();
    private Alignment alignment = Alignment.NONE;

    private static String post(List<String> english, List<String> chinese) {
        return "{% lang_content en %}\n" + String.join("\n\n", english) + "\n{% endlang_content %}\n"
                + "{% lang_content zh %}\n" + String.join("\n\n", chinese) + "\n{% endlang_content %}\n";
    }

    private List<Facing> read(String text) {
        Post post = Post.parse(text);
        List<Body> bodies = cutter.bodies(post, publisher.publish(post), settings);
        alignment = alignment.after(bodies);
        List<BlockFacts> said = first.of(bodies.get(0).blocks());
        List<BlockFacts> answered = second.of(bodies.get(1).blocks());
        List<Facing> read = reader.read(text, alignment.links(), said, answered);
        holds(read, new FacingReader().read(text, alignment.links(), said, answered));
        return read;
    }

    private static void holds(List<Facing> read, List<Facing> fresh) {
        assertThat(read).hasSameSizeAs(fresh);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).first()).isEqualTo(fresh.get(i).first());
            assertThat(read.get(i).second()).isEqualTo(fresh.get(i).second());
            assertThat(read.get(i).said()).isEqualTo(fresh.get(i).said());
            assertThat(read.get(i).answered()).isEqualTo(fresh.get(i).answered());
        }
    }

    private static List<String> paragraphs(String start) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(start + " Noon" + i + " 17" + (10 + i) + " $a_" + i + "$");
        }
        return all;
    }

    @Property(tries = 40)
    void afterEachEditItSaysWhatAFreshReadingSays(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> english = paragraphs("A dial");
        List<String> chinese = paragraphs("日晷");
        FacingReaderTest edited = new FacingReaderTest();
        for (int i = 0; i < 6; i++) {
            List<String> side = random.nextBoolean() ? english : chinese;
            int at = random.nextInt(side.size());
            switch (random.nextInt(4)) {
                case 0 -> side.set(at, side.get(at) + " 😀 1757");
                case 1 -> side.add(at, "New 新 " + i);
                case 2 -> side.add(side.size() > 2 ? side.remove(at) : "- x");
                default -> side.set(at, "> " + side.get(at));
            }
            edited.read(post(english, chinese));
        }
    }

    @Test
    void pairsThatAnEditLeftAreTheSameFacts() {
        List<String> english = paragraphs("A dial");
        List<String> chinese = paragraphs("日晷");
        List<Facing> before = read(post(english, chinese));
        chinese.set(2, chinese.get(2) + " 1757");
        List<Facing> after = read(post(english, chinese));

        assertThat(after).hasSize(6);
        for (int i = 0; i < 6; i++) {
            assertThat(after.get(i).facts() == before.get(i).facts()).isEqualTo(i != 2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[^1]: The note.'       | true",
                "'A mark.[^1]'           | false",
                "'> [^a]: Quoted note.'  | true",
                "'[^1] : not a note'     | false",
                "'[a]: /b'               | false",
            })
    void theTextOfANoteIsKnown(String line, boolean isNote) {
        String text = "A mark[^1][^a] here.\n\n" + line + "\n";
        boolean found = org.diptych.core.check.drift.facts.Cut.blocks(text).stream()
                .anyMatch(block -> FacingReader.isNote(text, block));

        assertThat(found).isEqualTo(isNote);
    }
}
