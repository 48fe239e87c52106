package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding moves whole with its text, and names languages as its reader does. */
class FindingTest {
    private static final Finding FOUND = Finding.warning(
                    "drift-formula", TextRange.ofLength(10, 4), "en", "zh", "a", "b")
            .relatedTo(TextRange.ofLength(30, 2))
            .with("drift-use", new TextEdit(TextRange.ofLength(30, 2), "x"), TextEdit.insert(12, "y"));

    @Property
    void movesWithAllItsPlacesAndBack(@ForAll @IntRange(max = 1000) int distance) {
        Finding moved = FOUND.shift(distance);

        assertThat(moved.range()).isEqualTo(FOUND.range().shift(distance));
        assertThat(moved.related()).contains(TextRange.ofLength(30 + distance, 2));
        assertThat(moved.fixes().get(0).edits())
                .extracting(edit -> edit.range().start())
                .containsExactly(30 + distance, 12 + distance);
        assertThat(moved.shift(-distance)).isEqualTo(FOUND);
    }

    @Test
    void offersNothingWithoutItsFixesAndStaysWhatItWas() {
        Finding two = FOUND.with("drift-bring", TextEdit.insert(0, "z"));

        assertThat(two.withoutFixes().fixes()).isEmpty();
        assertThat(two.withoutFixes().related()).isEqualTo(two.related());
        assertThat(two.fixes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "zh, en, Chinese",
        "zh, zh, 中文",
        "zh-CN, en, Chinese",
        "zh_TW, en, Chinese",
        "en, zh, 英语",
        "fr, en, French",
        "xx, en, xx",
    })
    void aLanguageIsNamedInItsReaders(String tag, String reader, String name) {
        Finding finding = new Finding(
                "drift-missing-image",
                Severity.WARNING,
                new TextRange(0, 1),
                List.of(LanguageName.argument(tag, 1), "a.png", "1"),
                List.of(),
                Optional.empty());

        assertThat(new FindingSentences(Locale.forLanguageTag(reader)).of(finding))
                .contains(name)
                .contains("a.png");
    }

    @Test
    void bodiesOfOneLanguageAreToldApartByTheirNumbers() {
        assertThat(LanguageName.said(LanguageName.argument("", 2), Locale.ENGLISH))
                .contains("2");
        assertThat(LanguageName.isOne("en")).isFalse();
        assertThat(LanguageName.isOne("")).isFalse();
    }

    @Test
    void aSearchThatFindsNoEndSaysSoInsteadOfHoldingTheWindow() {
        Pattern slow = Pattern.compile("(?:a|a)*b");
        List<Finding> findings = Matches.of(slow, "a".repeat(5000), match -> FOUND);

        assertThat(findings).last().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("check-gave-up");
            assertThat(finding.range().end()).isLessThanOrEqualTo(5000);
        });
    }

    @Test
    void matchesAreFoundInOrderAndThoseThatAreNoneAreLeftOut() {
        List<Finding> findings = Matches.of(
                Pattern.compile("[a-c]"),
                "abc",
                match -> match.group().equals("b") ? null : Finding.info("x", Matches.range(match)));

        assertThat(findings).extracting(finding -> finding.range().start()).containsExactly(0, 2);
        assertThat(Matches.blanked(Pattern.compile("b+"), "abbc")).isEqualTo("a  c");
    }
}
