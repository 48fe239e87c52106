package org.diptych.core.check.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.diptych.core.check.drift.TwoBodies.findings;
import static org.diptych.core.check.drift.TwoBodies.post;

import java.util.List;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.text.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one language has is brought to the other as it would be written there, or not offered at all. */
class DriftBringingTest {
    private static final String EN = "A dial of 1757 is set by the sun alone, and whoever reads it must know the days.";
    private static final String ZH = "1757 年的日晷只随太阳而定，读它的人必须知道白昼长短。";
    private static final String LIST = "\n{% references %}\n[a] A.\n[b] B.\n[c] C.\n{% endreferences %}\n";

    /** The Chinese body after the fix that changes it. */
    private static String chinese(String english, String chinese) {
        String text = post(english, chinese) + LIST;
        int border = text.indexOf("{% lang_content zh");
        List<Fix> fixes = DriftTrial.findings(text).stream()
                .flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.edits().get(0).range().start() > border)
                .toList();
        assertThat(fixes).hasSize(1);
        String fixed = TextEdit.applyAll(text, fixes.get(0).edits());
        assertThat(DriftTrial.findings(fixed)).isEmpty();
        int start = fixed.indexOf("zh %}\n") + "zh %}\n".length();
        return fixed.substring(start, fixed.indexOf("\n{% endlang_content", start));
    }

    @Test
    void aFormulaGoesBehindTheParagraphThatAnswers() {
        assertThat(chinese(EN + "\n\n$$\na = b + c\n$$\n\nIn Turin, 1810.", ZH + "\n\n都灵（Turin），1810 年。"))
                .isEqualTo(ZH + "\n\n$$\na = b + c\n$$\n\n都灵（Turin），1810 年。");
        assertThat(chinese(EN + "\n\n$$a = b + c$$", ZH)).isEqualTo(ZH + "\n\n$$a = b + c$$");
    }

    @Test
    void codeAndPicturesAreBroughtTheSame() {
        assertThat(chinese(EN + "\n\n```java\nint a;\n```", ZH)).isEqualTo(ZH + "\n\n```java\nint a;\n```");
        assertThat(chinese(EN + "\n\n![](a.png)", ZH)).isEqualTo(ZH + "\n\n![](a.png)");
    }

    @Test
    void aFormulaOfSeveralLinesIsIndentedAsItsPlaceIs() {
        String english = EN + "\n\n- one\n\n    $$\n    a = b + c\n    $$";
        String chinese = ZH + "\n\n- 一\n\n  $$\n  a = b + d\n  $$";

        assertThat(chinese(english, chinese)).isEqualTo(ZH + "\n\n- 一\n\n  $$\n  a = b + c\n  $$");
    }

    @Test
    void codeThatDiffersIsBroughtWhole() {
        assertThat(chinese(
                        EN + "\n\n```java\nint a = 1;\nint b = 2;\n```",
                        ZH + "\n\n```java\nint a = 1;\nint b = 3;\n```"))
                .isEqualTo(ZH + "\n\n```java\nint a = 1;\nint b = 2;\n```");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " Said so {% ref a %}{% ref b %}. | 如此说{% ref a %}。 | 如此说{% ref a %}{% ref b %}。",
                " Said so {% ref b %}{% ref a %}. | 如此说{% ref a %}。 | 如此说{% ref b %}{% ref a %}。",
                " Said so {% ref c %}.            | 如此说。            | 如此说{% ref c %}。",
            })
    void aCitationGoesBesideTheOneItStandsBy(String english, String chinese, String brought) {
        assertThat(chinese(EN + " " + english.strip(), ZH + chinese)).isEqualTo(ZH + brought);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\n\n$$\\text{the sum} = b + c$$'    | ''",
                "'\n\n```java\nint a; // the hour\n```' | '\n\n```java\nint b; // 小时\n```'",
                "'\n\n$$a = b$$\n\n![](a.png)'        | ''",
                "' Said so {% ref a %} and more of it here.' | '如此说，还说了别的一些话。'",
                "' Said so {% ref nobody %}.'         | '如此说。'",
                "' See $\\sum_{i} x_i^2 + 1$.'        | '见 $\\nabla f$。'",
            })
    void whatIsNotSureIsNotOffered(String english, String chinese) {
        List<Finding> found = findings(EN + english, ZH + chinese);

        assertThat(found).isNotEmpty().flatExtracting(Finding::fixes).isEmpty();
    }

    /** Both fixes of a formula name the language whose version is used, and the other one. */
    @Test
    void eitherVersionIsOfferedByItsLanguage() {
        List<Finding> found = findings(EN + " See $a_1 + b$.", ZH + "见 $a_2 + b$。");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.fixes()).hasSize(2);
            assertThat(finding.fixes().get(0).arguments())
                    .containsExactlyElementsOf(finding.arguments().subList(0, 2));
            assertThat(finding.fixes().get(1).arguments())
                    .containsExactly(
                            finding.arguments().get(1), finding.arguments().get(0));
        });
    }
}
