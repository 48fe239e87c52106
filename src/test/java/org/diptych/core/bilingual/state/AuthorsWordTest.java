package org.diptych.core.bilingual.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.GivenLinks;
import org.diptych.core.bilingual.GivenLinks.Cross;
import org.diptych.core.bilingual.GivenLinks.Stretch;
import org.diptych.core.bilingual.Link;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;

class AuthorsWordTest {
    private final Set<Given> said = new LinkedHashSet<>();
    private List<Body> bodies = List.of();
    private Alignment alignment = Alignment.NONE;

    private static List<Body> bodies(String english, String chinese) {
        return Body.allOf(
                Post.parse("{% lang_content en %}\n" + english + "\n{% endlang_content %}\n\n{% lang_content zh %}\n"
                        + chinese + "\n{% endlang_content %}\n"),
                Dialect.PANDOC);
    }

    private void open(String english, String chinese) {
        bodies = bodies(english, chinese);
        relink();
    }

    private void relink() {
        alignment = Alignment.NONE.after(bodies, new AuthorsWord(bodies).links(said));
    }

    private void edit(String english, String chinese) {
        List<Body> now = bodies(english, chinese);
        AuthorsWord moved = new AuthorsWord(now);
        Set<Given> followed = new AuthorsWord(bodies).moved(said, moved);
        said.clear();
        said.addAll(followed);
        bodies = now;
        alignment = alignment.after(bodies, moved.links(said));
    }

    private BodyBlock block(int body, String begin) {
        return bodies.get(body).blocks().stream()
                .filter(block -> block.source().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private List<String> links() {
        return alignment.links().stream()
                .map(link -> words(link.first()) + " = " + words(link.second()))
                .toList();
    }

    private static String words(List<BodyBlock> blocks) {
        return blocks.stream().map(BodyBlock::source).collect(Collectors.joining(" + "));
    }

    @Test
    void whatTheAuthorPutsTogetherBelongsTogether() {
        open("one\n\ntwo\n\nthree", "一\n\n二\n\n三");
        said.add(new AuthorsWord(bodies).together(List.of(block(0, "one"), block(0, "two")), List.of(block(1, "一"))));
        relink();
        assertThat(links()).startsWith("one + two = 一");

        edit("zero\n\none more\n\ntwo\n\nthree", "零\n\n一\n\n二\n\n三");
        assertThat(links()).contains("one more + two = 一");
    }

    @Test
    void whatStandsAloneOnPurposeIsLinkedToNothing() {
        open("one\n\ntwo\n\nthree", "一\n\n二\n\n三");
        said.add(new AuthorsWord(bodies).alone(1, block(1, "二")));
        relink();
        assertThat(links()).contains(" = 二");
        edit("one\n\ntwo\n\nthree", "一\n\n二十二\n\n三");
        assertThat(links()).contains(" = 二十二");
    }

    @Test
    void whatIsNoPairIsLinkedOtherwise() {
        open("one\n\ntwo", "一\n\n二");
        assertThat(links()).containsExactly("one = 一", "two = 二");
        said.add(new AuthorsWord(bodies).apart(block(0, "one"), block(1, "一")));
        relink();

        assertThat(links()).isNotEmpty().doesNotContain("one = 一");
    }

    @Test
    void ofBlocksThatSayTheSameTheOneMeantIsMeant() {
        open("same\n\nsame\n\nsame", "一\n\n二");
        BodyBlock last = bodies.get(0).blocks().get(2);
        said.add(new AuthorsWord(bodies).alone(0, last));
        relink();

        Link alone = alignment.links().stream().filter(Link::isGap).findFirst().orElseThrow();
        assertThat(alone.first()).containsExactly(last);
    }

    @Test
    void aBlockThatIsDeletedTakesNothingWithIt() {
        open("one\n\ntwo\n\nthree", "一\n\n二\n\n三");
        said.add(new AuthorsWord(bodies).alone(1, block(1, "二")));
        edit("one\n\ntwo\n\nthree", "一\n\n三");

        assertThat(alignment.links().stream().flatMap(link -> link.second().stream()))
                .hasSize(2);
    }

    @Test
    void aPairThatAgreedStaysAPair() {
        bodies = bodies("one\n\ntwo\n\nthree", "一\n\n二");
        Agreement confirmed = new Agreement(new SideText("one"), new SideText("二"), 2);
        PairState state = PairState.EMPTY.with(List.of(confirmed), List.of());
        alignment = LinkedPost.of(bodies, state).alignment();

        assertThat(links()).contains("one = 二");
    }

    @Property(tries = 150)
    void whateverIsSaidEachBlockStandsInOneLinkAndTheWordCounts(
            @ForAll @Size(max = 5) List<@IntRange(max = 1_000_000) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 12) int rows,
            @ForAll @IntRange(min = 1, max = 12) int columns) {
        bodies = bodies(paragraphs("word", rows), paragraphs("字", columns));
        List<Stretch> together = new ArrayList<>();
        Set<Integer> alone = new HashSet<>();
        Set<Cross> apart = new HashSet<>();
        for (int number : numbers) {
            int a = number % rows;
            int b = number / 13 % columns;
            switch (number % 3) {
                case 0 ->
                    together.add(new Stretch(
                            a, Math.min(rows, a + 1 + number % 2), b, Math.min(columns, b + 1 + number % 5)));
                case 1 -> alone.add(a);
                default -> apart.add(new Cross(a, b));
            }
        }
        GivenLinks given = new GivenLinks(together, alone, Set.of(), apart);
        Alignment linked = Alignment.NONE.after(bodies, given);

        assertHolds(given, linked);
        assertHolds(given, linked.after(bodies, given));
    }

    private void assertHolds(GivenLinks given, Alignment linked) {
        assertThat(linked.links().stream()
                        .flatMap(link -> link.first().stream())
                        .toList())
                .isEqualTo(bodies.get(0).blocks());
        assertThat(linked.links().stream()
                        .flatMap(link -> link.second().stream())
                        .toList())
                .isEqualTo(bodies.get(1).blocks());
        for (Stretch stretch : given.together()) {
            assertThat(linked.links())
                    .contains(new Link(
                            bodies.get(0).blocks().subList(stretch.a(), stretch.aEnd()),
                            bodies.get(1).blocks().subList(stretch.b(), stretch.bEnd())));
        }
        Set<Integer> taken = new HashSet<>();
        given.together().forEach(stretch -> {
            for (int i = stretch.a(); i < stretch.aEnd(); i++) {
                taken.add(i);
            }
        });
        for (int place : given.aloneFirst()) {
            if (!taken.contains(place)) {
                BodyBlock block = bodies.get(0).blocks().get(place);
                assertThat(linked.links().stream().filter(link -> link.first().contains(block)))
                        .allMatch(Link::isGap);
            }
        }
    }

    private static String paragraphs(String word, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word).append(' ').append(i).append("\n\n");
        }
        return text.toString();
    }
}
