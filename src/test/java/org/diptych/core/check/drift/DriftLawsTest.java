package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever drifted: places are in the text, a fix ends its finding, quiet is quiet, and what stands before moves nothing. */
class DriftLawsTest {
    private static final Path POST = Path.of("assets/sample/diptych-dial.md");

    private static final List<String> TOWNS = List.of("Turin", "Pisa", "Lucca", "Genoa", "Siena", "Parma");

    private static String sample() throws IOException {
        return LineEnd.unix(Files.readString(POST));
    }

    /** The sample post with {@code way} planted twice, where it can be. */
    private static List<String> planted(DriftPlanter.Way way) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int seed = 11; seed <= 12; seed++) {
            Optional<DriftPlanter.Planted> planted = new DriftPlanter(sample(), new Random(seed)).plant(way);
            planted.ifPresent(drift -> texts.add(drift.after()));
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(DriftPlanter.Way.class)
    void aFixEndsWhatItIsOfferedForAndBringsNothing(DriftPlanter.Way way) throws IOException {
        for (String text : planted(way)) {
            List<Finding> findings = DriftTrial.findings(text);
            for (Finding finding : findings) {
                for (Fix fix : finding.fixes()) {
                    String fixed = TextEdit.applyAll(text, fix.edits());
                    assertThat(DriftTrial.findings(fixed)).as(fix.toString()).hasSize(findings.size() - 1);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DriftPlanter.Way.class)
    void whatIsCalledQuietIsToldNoMore(DriftPlanter.Way way) throws IOException {
        for (String text : planted(way)) {
            List<Finding> findings = DriftTrial.findings(text);
            PairState quiet = PairState.EMPTY.saying(findings.stream()
                    .map(finding -> QuietFinding.of(finding, text))
                    .toList());

            assertThat(findings).allMatch(QuietFinding::isOne);
            assertThat(DriftTrial.findings(text, quiet)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DriftPlanter.Way.class)
    void bothPlacesLieInTheirBodies(DriftPlanter.Way way) throws IOException {
        for (String text : planted(way)) {
            int border = text.indexOf("{% lang_content zh");
            int last = 0;
            for (Finding finding : DriftTrial.findings(text)) {
                TextRange there = finding.related().orElseThrow();
                assertThat(finding.range().start()).isGreaterThanOrEqualTo(last);
                assertThat(finding.range().start() < border).isNotEqualTo(there.start() < border);
                assertThat(Math.max(finding.range().end(), there.end())).isLessThanOrEqualTo(text.length());
                last = finding.range().start();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DriftPlanter.Way.class)
    void whatStandsInFrontOfTheBodiesMovesPlacesAlone(DriftPlanter.Way way) throws IOException {
        String front = "😀 前言 1757 $a_1$\n\n";
        for (String text : planted(way)) {
            int at = text.indexOf("{% language_switch") < 0
                    ? text.indexOf("{% lang_content")
                    : text.indexOf("{% language_switch");
            String longer = text.substring(0, at) + front + text.substring(at);

            assertThat(DriftTrial.findings(longer))
                    .isEqualTo(DriftTrial.findings(text).stream()
                            .map(finding -> finding.shift(front.length()))
                            .toList());
        }
    }

    @Test
    void aPostInStepIsFoundToBe() throws IOException {
        assertThat(InStep.of(2, DriftTrial.findings(sample()))).isEqualTo(new InStep(true, List.of()));
        assertThat(InStep.of(1, List.of()).compared()).isFalse();
        Finding other = Finding.info("spelling", new TextRange(0, 1), "x");
        assertThat(InStep.of(2, List.of(other)).findings()).isEmpty();
    }

    /** Paragraphs that say something of their own in both languages. */
    private static List<String> paragraphs(Random random, boolean chinese) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String marks = " " + TOWNS.get(i) + " 17" + (30 + i) + " $a_{" + i + "} + b$";
            all.add(
                    chinese
                            ? "日晷立在墙上，" + marks + "，只随太阳而定。"
                            : "A dial stands on a wall," + marks + ", set by the sun.");
        }
        if (random.nextBoolean()) {
            all.remove(random.nextInt(all.size()));
        }
        return all;
    }

    /** Which language comes first in the file is the author's to choose. */
    @Property(tries = 80)
    void theOrderOfTheLanguagesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        String english = TwoBodies.body("en", String.join("\n\n", paragraphs(random, false)));
        String chinese = TwoBodies.body("zh", String.join("\n\n", paragraphs(random, true)));
        String one = english + chinese;
        String other = chinese + english;
        List<String> rules = DriftTrial.findings(one).stream()
                .map(Finding::sentence)
                .sorted()
                .toList();

        assertThat(DriftTrial.findings(other).stream().map(Finding::sentence).sorted())
                .as(other)
                .isEqualTo(rules);
    }
}
