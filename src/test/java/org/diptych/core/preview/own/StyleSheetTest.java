package org.diptych.core.preview.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.core.preview.own.SheetFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
    @Test
    void rulesReachThePostAlone() {
        StyleSheet sheet = StyleSheet.read("h2, blockquote > p { color: #036; margin: 0 0 1em !important }\n"
                + "section:lang(zh) p { text-indent: 2em; line-height: 2 }\n");

        assertThat(sheet.exported())
                .isEqualTo(".dp-page h2, .dp-page blockquote > p { color: #036; margin: 0 0 1em !important }\n"
                        + ".dp-page section:lang(zh) p { text-indent: 2em; line-height: 2 }\n");
        assertThat(sheet.inPreview()).isEqualTo(sheet.exported());
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void theWholePagesColoursAreItsRootsAndItsSizeIsThePosts() {
        StyleSheet sheet = StyleSheet.read("body { --dp-ground: #fdf6e3; color: var(--dp-strong); max-width: 50em }");

        assertThat(sheet.exported())
                .isEqualTo(
                        ":root { --dp-ground: #fdf6e3 }\n" + ".dp-page { color: var(--dp-strong); max-width: 50em }\n");
        assertThat(sheet.inPreview()).startsWith("body.dp-app { --dp-ground: #fdf6e3 }\n");
    }

    @Test
    void darkIsTheSystemsInAnExportAndTheSettingsInTheWindow() {
        StyleSheet sheet = StyleSheet.read("@media screen and (prefers-color-scheme: dark) { h1 { color: #fff } }\n"
                + "@media (max-width: 600px) { h1 { font-size: 1em } }");

        assertThat(sheet.exported())
                .isEqualTo("@media screen and (prefers-color-scheme: dark) {\n.dp-page h1 { color: #fff }\n}\n"
                        + "@media (max-width: 600px) {\n.dp-page h1 { font-size: 1em }\n}\n");
        assertThat(sheet.inPreview())
                .startsWith("@media screen {\nbody.dp-dark .dp-page h1 { color: #fff }\n}\n")
                .doesNotContain("prefers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background: url(http://example.org/x.png)",
                "background: u\\72l(x)",
                "background: URL('x')",
                "background: image-set('x' 1x)",
                "--x: url(x)",
                "position: fixed",
                "margin-left: -9999px",
                "width: 99999px",
                "transform: scale(9)",
                "content: '</style><script>'",
                "color: red</style>",
                "color: expression(alert(1))",
                "behavior: x",
                "font-family: 'a\\22'",
                "nested { color: red }"
            })
    void whatFetchesLeavesItsPlaceOrEndsTheSheetIsLeftOutAndTheRestStays(String declaration) {
        StyleSheet sheet = StyleSheet.read("p {\n color: red;\n " + declaration + ";\n font-weight: 700 }");

        assertThat(sheet.exported()).isEqualTo(".dp-page p { color: red; font-weight: 700 }\n");
        assertThat(sheet.inPreview()).isEqualTo(sheet.exported());
        assertThat(sheet.faults()).containsExactly(new SheetFault(3, Kind.DECLARATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@import 'http://example.org/x.css'; | AT_RULE",
                "@import url(x); | AT_RULE",
                "@font-face { font-family: x; src: url(x) } | AT_RULE",
                "@media (min-width: 1px) { @media print { b { color: red } } } | AT_RULE",
                "@supports (display: grid) { b { color: red } } | AT_RULE",
                "b < i { color: red } | SELECTOR",
                "b\\3c { color: red } | SELECTOR",
                ".dp-page ~ .dp-overlay { color: red } | SELECTOR",
                "+ nav { color: red } | SELECTOR",
                "b, i:is(u { color: red } | SELECTOR",
                "} | UNFINISHED",
            })
    void whatIsNoRuleCostsItselfAlone(String broken, Kind kind) {
        StyleSheet sheet = StyleSheet.read("h1 { color: red }\n/* a\n comment { */" + broken + "\nh2 { color: red }");

        assertThat(sheet.exported()).isEqualTo(".dp-page h1 { color: red }\n.dp-page h2 { color: red }\n");
        assertThat(sheet.faults()).containsExactly(new SheetFault(3, kind));
    }

    @Test
    void aBlockThatDoesNotEndLeavesWhatStoodBefore() {
        StyleSheet sheet = StyleSheet.read("h1 { color: red }\n\nh2 { color: \"red; }\nh3 { color: red");

        assertThat(sheet.exported()).startsWith(".dp-page h1 { color: red }\n").doesNotContain("h3");
        assertThat(sheet.faults()).contains(new SheetFault(3, Kind.UNFINISHED));
    }

    @Test
    void onlyALimitedNumberOfRulesIsTaken() {
        StyleSheet sheet = StyleSheet.read("b{color:red}\n".repeat(3000));

        assertThat(sheet.exported().lines()).hasSize(2000);
        assertThat(sheet.faults()).containsExactly(new SheetFault(2001, Kind.TOO_MANY));
    }

    @Test
    void eachLanguageHasItsFont() {
        assertThat(new PageFonts("Georgia", "LXGW WenKai").css())
                .contains("src: local(\"LXGW WenKai\"); unicode-range: U+2E80")
                .contains(".dp-page { font-family: \"dp-own\", \"Georgia\", var(--dp-font) }")
                .contains("{ font-family: \"dp-own-marks\", \"dp-own\", \"Georgia\", var(--dp-font) }");
        assertThat(new PageFonts("Georgia", "").css())
                .contains("{ font-family: var(--dp-marks), \"Georgia\", var(--dp-font) }")
                .doesNotContain("dp-own");
        assertThat(List.of(new PageFonts("x\"; } * { color: red", "</style>"), PageFonts.USUAL))
                .allMatch(fonts -> fonts.css().isEmpty());
    }
}
