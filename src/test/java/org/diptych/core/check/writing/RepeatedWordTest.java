package org.diptych.core.check.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.spelling.WordList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that stands twice by a slip is told, and its second half taken out with what parted the two. */
class RepeatedWordTest {
    private static final WritingHints REPEATED = new WritingHints(Optional.empty(), WordList.EMPTY, true, false, false);

    private static WrittenPost of(String text) {
        return WrittenPost.of(text, Dialect.PANDOC, REPEATED);
    }

    @ParameterizedTest
    @CsvSource({
        "'in the the end', 'in the end'",
        "'in the  the end', 'in the end'",
        "'in the\nthe end', 'in the end'",
        "'The the end', 'The end'",
        "'a a dial', 'a dial'",
        "'of of, and', 'of, and'",
        "'(of of)', '(of)'",
        "'- in the\n  the end', '- in the end'",
        "'> in the\n> the end', '> in the end'",
        "'> in the\nthe end', '> in the end'",
        "'it''s it''s so', 'it''s so'",
        "'😀 the the 😀', '😀 the 😀'",
        "'the the the', 'the'",
    })
    void isTakenOut(String text, String mended) {
        assertThat(of(text).mended()).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "that that",
                "New New York",
                "the *the*",
                "**the** the",
                "the `x` the",
                "the $x$ the",
                "the. the",
                "the\n\nthe",
                "# the\n\nthe",
                "| the | the |\n|---|---|\n| a | a |",
                "one-to-one to one",
                "the-the",
                "x x",
                "the <b>the</b>",
                "the\\\nthe the-other",
                "the [the](/a)",
            })
    void isMeant(String text) {
        assertThat(of(text).marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr"})
    void anotherLanguageMaySayItTwice(String tag) {
        assertThat(of("{% lang_content " + tag + " %}\n\nnous nous levons, the the\n\n{% endlang_content %}\n")
                        .marked())
                .isEmpty();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "the", "of", "The", "that", " ", " ", "\n", "\n\n", "> ", "- ", ",", ".", "-", "*", "`", "(",
                        ")", "😀", "汉", "'")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000, seed = "20261201")
    void whatIsMendedIsToldNoMore(@ForAll("texts") String text) {
        assertThat(of(of(text).mended()).marked()).as(text).isEmpty();
    }
}
