package org.diptych.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys change words alone, so that no tag, comment or fence is looked for anew: {@code ‸} is where they are typed. */
class PlainEditTest {
    @ParameterizedTest
    @CsvSource({
        "'The dial‸ stands.', s",
        "'影子‸落下。', 慢慢",
        "'One ‸two', '1657, '",
        "'a {% ref x %} b‸ c', z",
        "'$x_{1‸}$ and', 2",
        "'{% a %} one ‸ two {% b %}', word",
        "'<!-- a --> one ‸ two', word",
        "'{{ x }} one ‸ two', 字",
        "'```\nx\n```\n\none ‸ two', word",
        "'one 😀‸ two', 😀",
        "'the b‸ds of flowers', e",
    })
    void wordsAreTypedWithoutALookAtAnythingElse(String text, String typed) {
        assertThat(edit(text, typed)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'one ‸two', '`'",
        "'one ‸two', '{'",
        "'one‸two', '\n'",
        "'{‸', '%'",
        "'{‸% x %}', 'a'",
        "'{% re‸f a %}', x",
        "'{{ x‸ }}', y",
        "'<!-- a‸ -->', b",
        "'{# a‸ #}', b",
        "'`co‸de` x', d",
        "'```j‸s\nx\n```', x",
        "'{% e‸ref %}', nd",
        "'{% a %} e‸a', nd",
        "'a {% b %} en‸ef c', d",
        "'ra‸ {% x %}', w",
        "'one ‸ two', '\"'",
    })
    void whatMayMakeOrBreakAMarkIsReadAnew(String text, String typed) {
        assertThat(edit(text, typed)).isEmpty();
    }

    private static Optional<PlainEdit> edit(String marked, String typed) {
        int at = marked.indexOf('‸');
        String text = marked.replace("‸", "");
        return PlainEdit.between(text, text.substring(0, at) + typed + text.substring(at));
    }

    @Property(tries = 1000)
    void whatAnEditDoesNotCutIsFoundWhereItStandsAfterwards(
            @ForAll("words") String text,
            @ForAll("words") String typed,
            @ForAll @IntRange(max = 40) int place,
            @ForAll @IntRange(max = 5) int taken,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(min = 1, max = 8) int length) {
        int from = Math.min(place, text.length());
        int to = Math.min(from + taken, text.length());
        String after = text.substring(0, from) + typed + text.substring(to);
        TextRange range = TextRange.ofLength(start, length);

        Optional<PlainEdit> edit = PlainEdit.between(text, after);

        if (edit.isPresent() && range.end() <= text.length() && !edit.get().cuts(range)) {
            assertThat(edit.get().moved(range).end()).isLessThanOrEqualTo(after.length());
            assertThat(edit.get().moved(range).in(after)).isEqualTo(range.in(text));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("dial ", "影子", "，", "1657", " ", "a", "😀")
                .list()
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }
}
