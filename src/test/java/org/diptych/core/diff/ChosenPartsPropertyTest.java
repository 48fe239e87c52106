package org.diptych.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An earlier version is brought back part by part, and line by line: what was not chosen is not touched. */
class ChosenPartsPropertyTest {
    @Property(tries = 1000)
    void whicheverPartsAreChosenJustThoseBecomeWhatTheyWere(
            @ForAll("posts") String before, @ForAll("posts") String after, @ForAll List<Boolean> choice) {
        PostDifference difference = PostDifference.of(Post.parse(before), Post.parse(after));
        List<PartDifference> chosen = new ArrayList<>();
        for (int i = 0; i < Math.min(choice.size(), difference.parts().size()); i++) {
            if (choice.get(i)) {
                chosen.add(difference.parts().get(i));
            }
        }

        List<TextEdit> edits = difference.edits(part -> chosen.stream().anyMatch(wanted -> wanted == part));

        String wanted = difference.parts().stream()
                .map(part -> chosen.stream().anyMatch(one -> one == part) ? part.after() : part.before())
                .map(ChosenPartsPropertyTest::text)
                .collect(Collectors.joining());
        assertThat(TextEdit.applyAll(LineEnd.unix(before), edits)).isEqualTo(wanted);
    }

    private static String text(Optional<Segment> part) {
        return LineEnd.unix(part.map(Segment::text).orElse(""));
    }

    @Property(tries = 500)
    void allPartsTogetherAreBothPosts(@ForAll("posts") String before, @ForAll("posts") String after) {
        List<PartDifference> parts =
                PostDifference.of(Post.parse(before), Post.parse(after)).parts();

        assertThat(parts.stream().flatMap(part -> part.before().stream()).map(Segment::text))
                .containsExactlyElementsOf(Post.parse(before).segments().stream()
                        .map(Segment::text)
                        .toList());
        assertThat(parts.stream().flatMap(part -> part.after().stream()).map(Segment::text))
                .containsExactlyElementsOf(
                        Post.parse(after).segments().stream().map(Segment::text).toList());
        assertThat(parts).allSatisfy(part -> assertThat(
                        part.before().map(Segment::language).orElse(part.language()))
                .isEqualTo(part.language()));
    }

    @Property(tries = 1000)
    void noEditCutsACharacterOfTwoHalves(@ForAll("signs") String before, @ForAll("signs") String after) {
        for (TextEdit edit : LineEdits.between(before, after)) {
            assertThat(isWhole(edit.range().in(before)))
                    .as("%s of %s", edit, before)
                    .isTrue();
            assertThat(isWhole(edit.replacement())).as("%s", edit).isTrue();
        }
        assertThat(TextEdit.applyAll(before, LineEdits.between(before, after))).isEqualTo(after);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A caret that stands elsewhere in the text stays where it is. */
    @ParameterizedTest
    @CsvSource({
        "'one\ntwo\nthree\n', 'one\ntwo and\nthree\n', '7..7: and'",
        "'one\ntwo\nthree\n', 'one\nthree\n', '4..8:'",
        "'one\nthree', 'one\ntwo\nthree', '4..4:two\n'",
        "'日晷\n影子', '日晷。\n影子', '2..2:。'",
        "'a 😀 b', 'a 😁 b', '2..4:😁'",
        "'x\n', 'x', '1..2:'",
        "'', 'new\n', '0..0:new\n'",
    })
    void onlyTheCharactersThatDifferAreTouched(String before, String after, String edit) {
        assertThat(LineEdits.between(before, after))
                .extracting(made -> made.range().start() + ".." + made.range().end() + ":" + made.replacement())
                .containsExactly(edit);
    }

    @Provide
    Arbitrary<String> posts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "---\ntitle: 日晷\n---\n",
                "Summary.\n",
                "<!--more-->\n",
                "{% lang_content en %}\nHello\n{% endlang_content %}\n",
                "{% lang_content en %}\nHello there\n\nagain\n{% endlang_content %}\n",
                "{% lang_content zh %}\n你好\n{% endlang_content %}\n",
                "{% lang_content zh %}\n您好\n再见\n{% endlang_content %}\n",
                "\n",
                "tail\n",
                "{% references %}\n[a] A\n{% endreferences %}\n");
        Arbitrary<String> ends = Arbitraries.of("\n", "\n", "\r\n");
        return pieces.list()
                .ofMaxSize(8)
                .map(found -> String.join("", found))
                .flatMap(text -> ends.map(end -> text.replace("\n", end)));
    }

    /** Emoji of which one half is the same. */
    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("😀", "😁", "\uD83C\uDE00", "𠮷", "a", "\n")
                .list()
                .ofMaxSize(8)
                .map(found -> String.join("", found));
    }
}
