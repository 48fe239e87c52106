package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places of a block lie within a template's marks, by their look alone. */
class TemplateMarksTest {

    /** {@code text} with a cross for each place that is enclosed. */
    private static String enclosed(String text) {
        TemplateMarks marks = new TemplateMarks(text);
        StringBuilder shown = new StringBuilder();
        IntStream.range(0, text.length()).forEach(i -> shown.append(marks.enclose(i) ? '×' : text.charAt(i)));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'a {{b}} c', 'a {×××× c'",
        "'{% a %}b{# c #}', '{××××××b{××××××'",
        "'a {% b', 'a {% b'",
        "'{{ a %} b }}', '{×××××××××××'",
        "'{ {a} }', '{ {a} }'",
        "'{', '{'",
        "'{{', '{{'",
        "'日{{晷😀}}', '日{××××××'",
    })
    void liesBetweenMarks(String text, String shown) {
        assertThat(enclosed(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', 1, false",
        "'a {% b\nc', 1, true",
        "'a\n{{b}}', 1, false",
        "'`a\n{{b}}', 3, true",
        "'a #}\nb', 1, true",
        "'a {# b #}\nc', 9, false",
        "'{{ {% }} %}\n', 0, true",
    })
    void aBlankLineMayBringMarksToLight(String text, int place, boolean mayBring) {
        assertThat(new TemplateMarks(text).mayComeToLight(place)).isEqualTo(mayBring);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("{{", "}}", "{%", "%}", "{#", "#}", "{", "}", "a", " ", "\n", "`", "😀")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 500)
    void withoutMarksBehindItNothingComesToLight(@ForAll("texts") String text) {
        TemplateMarks marks = new TemplateMarks(text);
        for (int place = 0; place <= text.length(); place++) {
            if (!marks.haveAnyFrom(place)) {
                assertThat(marks.mayComeToLight(place)).isFalse();
                assertThat(text.substring(place)).doesNotContain("{{", "%}", "#}");
            }
        }
    }

    /** What stands in front, and holds no mark, changes nothing. */
    @Property(tries = 500)
    void wordsInFrontMoveThePlaces(@ForAll("texts") String text) {
        assertThat(enclosed("日晷 a" + text)).isEqualTo("日晷 a" + enclosed(text));
    }
}
