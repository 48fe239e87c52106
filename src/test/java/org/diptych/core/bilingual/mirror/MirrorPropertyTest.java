package org.diptych.core.bilingual.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Gap;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.TwoBodies;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that is begun has block for block what the other has, and nothing else of the post is touched. */
class MirrorPropertyTest {
    private static String mirrored(String file, int from, Dialect dialect) {
        List<Body> bodies = TwoBodies.of(file, dialect);
        Mirror mirror = new Mirror(file, bodies, Alignment.of(bodies));
        return TextEdit.applyAll(file, mirror.missing(from, bodies.get(from).range()));
    }

    @Property(tries = 200)
    void anEmptyBodyBecomesBlockForBlockWhatTheOtherIs(@ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        String file = TwoBodies.file(blocks, List.of());

        String done = mirrored(file, 0, dialect);

        List<Body> now = TwoBodies.of(done, dialect);
        assertThat(now.get(1).blocks())
                .as(done)
                .extracting(BodyBlock::kind)
                .isEqualTo(now.get(0).blocks().stream().map(BodyBlock::kind).toList());
        assertThat(now.get(1).blocks())
                .extracting(BodyBlock::level)
                .isEqualTo(now.get(0).blocks().stream().map(BodyBlock::level).toList());
        assertThat(now.get(0).range().in(done))
                .isEqualTo(TwoBodies.of(file, dialect).get(0).range().in(file));
    }

    @Property(tries = 200)
    void whatNoTranslatorChangesIsCarriedOverAndProseIsNot(
            @ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        String done = mirrored(TwoBodies.file(blocks, List.of()), 0, dialect);

        List<Body> now = TwoBodies.of(done, dialect);
        for (int i = 0; i < now.get(0).blocks().size(); i++) {
            BodyBlock source = now.get(0).blocks().get(i);
            BodyBlock mirror = now.get(1).blocks().get(i);
            boolean heldWords = Gap.isIn(mirror.source());
            assertThat(heldWords || mirror.source().equals(source.source()))
                    .as("%s became %s", source, mirror)
                    .isTrue();
            if (!source.kind().isProse()) {
                assertThat(mirror.source()).isEqualTo(source.source());
            }
        }
    }

    @Property(tries = 150)
    void onceItIsMirroredNothingIsMissingOfIt(@ForAll("blocks") List<String> blocks, @ForAll Dialect dialect) {
        String done = mirrored(TwoBodies.file(List.of(), blocks), 1, dialect);

        List<Link> links = Alignment.of(TwoBodies.of(done, dialect)).links();
        assertThat(links).noneMatch(Link::isGap);
        assertThat(mirrored(done, 0, dialect)).isEqualTo(done);
        assertThat(mirrored(done, 1, dialect)).isEqualTo(done);
    }

    @Property(tries = 150)
    void whereBothHaveSomethingEveryEditLiesInTheOtherBodyAndTakesNothingOut(
            @ForAll("blocks") List<String> english, @ForAll("blocks") List<String> chinese, @ForAll Dialect dialect) {
        Assume.that(!english.isEmpty() && !chinese.isEmpty());
        String file = TwoBodies.file(english, chinese);
        List<Body> bodies = TwoBodies.of(file, dialect);
        Mirror mirror = new Mirror(file, bodies, Alignment.of(bodies));

        for (int from = 0; from < 2; from++) {
            TextRange other = bodies.get(1 - from).range();
            for (TextEdit edit : mirror.missing(from, bodies.get(from).range())) {
                assertThat(other.touches(edit.range().start())).isTrue();
                assertThat(edit.range().in(file)).isBlank();
                assertThat(edit.replacement()).isNotBlank();
            }
        }
    }

    @Provide
    Arbitrary<List<String>> blocks() {
        return TwoBodies.manyBlocks();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, en",
        "zh-CN, en",
        "en, zh",
        "en-GB, zh",
        "fr, en",
        "ja, en",
    })
    void theLanguageThatIsBegunIsTheUsualOneThatIsNotThere(String written, String begun) {
        String file =
                "---\ntitle: T\n---\n\n{% lang_content " + written + " %}\n\n# A\n\n$$x$$\n\n{% endlang_content %}\n";
        Post post = Post.parse(file);
        Body body = TwoBodies.of(file, Dialect.PANDOC).get(0);

        assertThat(NewLanguage.canFollow(post, body)).isTrue();
        String after = TextEdit.applyAll(file, List.of(NewLanguage.of(post, body)));

        assertThat(after).startsWith(file.stripTrailing());
        Post now = Post.parse(after);
        assertThat(now.languages()).containsExactly(written, begun);
        assertThat(now.faults()).isEmpty();
        assertThat(Alignment.of(now, Dialect.PANDOC).links()).hasSize(2).noneMatch(Link::isGap);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# A\n\nwords\n",
                "{% lang_content en %}\nwords, and no end\n",
                "---\ntitle: T\n---\n",
            })
    void whereNoTagEndsTheFirstLanguageNoOtherCanFollow(String file) {
        Post post = Post.parse(file);

        assertThat(NewLanguage.canFollow(
                        post, TwoBodies.of(file, Dialect.PANDOC).get(0)))
                .isFalse();
    }

    @Test
    void aLanguageIsBegunBehindOneThatSaysNothingYet() {
        String file = "{% lang_content zh %}\n{% endlang_content %}";
        Post post = Post.parse(file);

        String after = TextEdit.applyAll(
                file,
                List.of(NewLanguage.of(post, TwoBodies.of(file, Dialect.PANDOC).get(0))));

        assertThat(Post.parse(after).languages()).containsExactly("zh", "en");
        assertThat(after).startsWith(file + "\n");
    }
}
