package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.findings;
import static org.diptych.core.check.drift.TwoBodies.marks;
import static org.diptych.core.check.drift.TwoBodies.sentences;

import java.util.List;
import org.diptych.core.check.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole block that one language lacks is one finding, in the place where it would stand. */
class DriftBlocksTest {
    private static final String EN =
            "A dial of 1757 is set by the sun alone, and whoever reads it must know how the days grow and shrink.";
    private static final String ZH = "1757 年的日晷只随太阳而定，读它的人必须知道白昼长短。";
    private static final String MORE =
            "Its iron has rusted through since 1810, and each winter the plate leans further out.";
    private static final String MORE_ZH = "它的铁件自 1810 年起锈透，每到冬天晷面都更倾斜一些。";

    @ParameterizedTest
    @CsvSource({
        "'> Horas non numero nisi serenas.', drift-missing-quote, '> Horas non numero nisi serenas.'",
        "'| a | b |\n|---|---|\n| 1 | 2 |', drift-missing-table, '| a | b |\n|---|---|\n| 1 | 2 |'",
        "'```java\nint shadow;\n```', drift-missing-code, '```java\nint shadow;\n```'",
        "'![dial](dial.png)', drift-missing-figure, '![dial](dial.png)'",
        "'<img src=\"dial.png\">', drift-missing-figure, '<img src=\"dial.png\">'",
        "'$$a^2 = b + c$$', drift-missing-formula, '$$a^2 = b + c$$'",
        "'Nobody remembers what its motto said before it was painted out in Turin.', drift-missing-paragraph, "
                + "'Nobody remembers what its motto said before it was painted out in Turin.'",
    })
    void betweenTwoParagraphs(String block, String rule, String marked) {
        assertThat(marks(EN + "\n\n" + block + "\n\n" + MORE, ZH + "\n\n" + MORE_ZH))
                .containsExactly(rule + ": " + marked);
        String chinese = block.replace(
                "Nobody remembers what its motto said before it was painted out in Turin.",
                "没有人记得它的铭文在都灵被涂掉之前写过什么，连老人也不记得。");
        assertThat(marks(EN + "\n\n" + MORE, ZH + "\n\n" + chinese + "\n\n" + MORE_ZH))
                .containsExactly(rule + ": " + chinese);
    }

    @Test
    void itsPlaceIsBehindWhatAnswersToTheBlockBefore() {
        String text = TwoBodies.post(EN + "\n\n> Horas.\n\n" + MORE, ZH + "\n\n" + MORE_ZH);
        Finding finding = DriftTrial.findings(text).get(0);

        assertThat(finding.related().orElseThrow().isEmpty()).isTrue();
        assertThat(finding.related().orElseThrow().start()).isEqualTo(text.indexOf(ZH) + ZH.length());
    }

    @Test
    void beforeTheFirstBlockItsPlaceIsWhereTheBodyBegins() {
        String text = TwoBodies.post("> Horas non numero nisi serenas.\n\n" + EN, ZH);
        Finding finding = DriftTrial.findings(text).get(0);

        assertThat(finding.rule()).isEqualTo("drift-missing-quote");
        assertThat(finding.related().orElseThrow().start()).isLessThanOrEqualTo(text.indexOf(ZH));
        assertThat(finding.related().orElseThrow().start()).isGreaterThan(text.indexOf("lang_content zh"));
    }

    @Test
    void aHeadingAloneIsTitledAndASectionIsCounted() {
        assertThat(sentences(EN + "\n\n## Walls\n\n" + MORE, ZH + "\n\n" + MORE_ZH))
                .singleElement()
                .asString()
                .contains("Walls");
        assertThat(findings("# One\n\n" + EN + "\n\n# Two\n\n" + MORE + "\n\n$$x$$", "# 一\n\n" + ZH))
                .singleElement()
                .satisfies(one -> assertThat(one.arguments()).contains("Two", "3"));
    }

    @Test
    void severalParagraphsInARowAreOneFinding() {
        List<Finding> found = findings(
                EN
                        + "\n\nNobody in Turin remembers what its motto said before it was painted out.\n\nThe tower of Pisa has no dial, and the town sets its clocks by the bells of Lucca.\n\n"
                        + MORE,
                ZH + "\n\n" + MORE_ZH);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.sentence()).isEqualTo("drift-missing-paragraph.more");
            assertThat(one.arguments()).contains("2");
        });
    }

    @ParameterizedTest
    @CsvSource({"'<!-- a remark -->'", "'***'", "'{% note %}\n\n{% endnote %}'", "'<br>'", "'[a]: /b'"})
    void whatSaysNothingIsMissingNowhere(String block) {
        assertThat(marks(EN + "\n\n" + block + "\n\n" + MORE, ZH + "\n\n" + MORE_ZH))
                .isEmpty();
    }

    @Test
    void aTextThatIsMuchTooShortIsToldOnceForItsLength() {
        String longer = EN + " " + MORE + " Nobody remembers what its motto said before it was painted out.";

        assertThat(sentences(longer, ZH)).hasSize(1);
        assertThat(findings(longer, ZH)).extracting(Finding::sentence).containsExactly("drift-length.long");
        assertThat(findings(EN, ZH + MORE_ZH + "没有人记得它的铭文在被涂掉之前写过什么。" + MORE_ZH))
                .extracting(Finding::sentence)
                .containsExactly("drift-length.short");
    }

    @Test
    void blocksInARowThatNobodyTranslatedAreOneFinding() {
        assertThat(marks(EN + "\n\n" + MORE, EN + "\n\n" + MORE)).containsExactly("drift-language: " + EN);
        assertThat(marks(EN + "\n\n" + MORE, ZH + "\n\n" + MORE)).containsExactly("drift-language: " + MORE);
        assertThat(marks(ZH, ZH)).containsExactly("drift-language: " + ZH);
    }

    @Test
    void twoLanguagesInOneScriptAreToldWhereOneIsACopyOfTheOther() {
        String copied = TwoBodies.body("en", EN) + TwoBodies.body("fr", EN);
        String translated = TwoBodies.body("en", EN)
                + TwoBodies.body(
                        "fr",
                        "Un cadran de 1757 n'est réglé que par le soleil, et qui le lit doit savoir comment les jours croissent.");

        assertThat(TwoBodies.marks(copied)).containsExactly("drift-language: " + EN);
        assertThat(TwoBodies.marks(translated)).isEmpty();
    }

    @Test
    void codeThatOneLanguagePutsIntoTwoListingsIsThere() {
        String one = "```\na = 1\nb = 2\n```";
        String two = "```\na = 1\n```\n\n```\nb = 2\n```";

        assertThat(marks(EN + "\n\n" + one + "\n\n" + MORE, ZH + "\n\n" + two + "\n\n" + MORE_ZH))
                .isEmpty();
    }
}
