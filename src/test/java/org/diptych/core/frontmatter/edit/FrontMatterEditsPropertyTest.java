package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.text.TextEdit;
import org.diptych.golden.EngineAnswers;
import org.junit.jupiter.api.Test;

/**
 * Front matters with comments, quotes of all styles, lists in brackets and with dashes, anchors, Chinese, emoji and both
 * line ends; one value of each is changed. What js-yaml 4 reads afterwards is stored, see {@link JsYamlAnswers}.
 */
class FrontMatterEditsPropertyTest {
    private static final EngineAnswers ANSWERS = JsYamlAnswers.stored();

    @Property(
            tries = EditCase.COUNT,
            generation = GenerationMode.EXHAUSTIVE,
            afterFailure = AfterFailureMode.RANDOM_SEED)
    void jsYamlReadsWhatWasAskedAndNothingOutsideTheValueChanged(
            @ForAll @IntRange(max = EditCase.COUNT - 1) int number) {
        EditCase made = EditCase.number(number);
        String after = made.after();

        assertThat(ANSWERS.speakOf(number, after))
                .as("js-yaml was not asked about this text; run src/test/scripts/ask-js-yaml.mjs:%n%s", after)
                .isTrue();
        assertThat(ANSWERS.are(number, made.expected()))
                .as("%s%nbecame%n%s%nwhich does not read%n%s", made.before(), after, made.expected())
                .isTrue();
        assertDifferenceLiesInTheValue(made);
    }

    @Property(tries = 2000)
    void othersThanTheStoredOnesFareNoWorse(@ForAll @IntRange(min = EditCase.COUNT) int number) {
        EditCase made = EditCase.number(number);
        FrontMatterEdits after = FrontMatterEdits.of(made.after());

        assertDifferenceLiesInTheValue(made);
        assertThat(FrontMatterReader.read(made.after()).fault()).isEmpty();
        made.wanted()
                .ifPresent(wanted -> assertThat(after.set(made.key(), wanted)).isEmpty());
    }

    @Test
    void nearlyEveryCaseChangesSomething() {
        long unchanged = IntStream.range(0, EditCase.COUNT)
                .mapToObj(EditCase::number)
                .filter(made -> made.edits().isEmpty())
                .count();

        assertThat(unchanged).isLessThan(EditCase.COUNT / 100);
    }

    private static void assertDifferenceLiesInTheValue(EditCase made) {
        String before = made.before();
        String after = made.after();
        assertThat(after).startsWith(before.substring(0, made.span().start()));
        assertThat(after).endsWith(before.substring(made.span().end()));
        assertThat(after.length())
                .isGreaterThanOrEqualTo(before.length() - made.span().length());
        boolean added = made.wanted().isPresent()
                && FrontMatterReader.read(before).find(made.key()).isEmpty();
        if (added) {
            assertThat(made.edits()).singleElement().extracting(TextEdit::range).satisfies(range -> assertThat(
                            range.isEmpty())
                    .isTrue());
        }
        if (made.wanted().isEmpty()) {
            assertThat(made.edits()).singleElement().satisfies(edit -> assertThat(edit.replacement())
                    .isEmpty());
        }
    }
}
