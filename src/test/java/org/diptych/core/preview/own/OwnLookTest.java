package org.diptych.core.preview.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.diptych.core.preview.own.SheetFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts and sheet together: in the window as in an export, and nothing where nothing is asked for. */
class OwnLookTest {

    @Test
    void whereNothingIsAskedForNothingIsWritten() {
        assertThat(OwnLook.USUAL.inPreview() + OwnLook.USUAL.exported()).isEmpty();
        assertThat(StyleSheet.read("").isEmpty()).isTrue();
        assertThat(StyleSheet.read("/* nothing yet */\n").faults()).isEmpty();
    }

    @Test
    void theSheetStandsBehindTheFontsAndSoGoesBeforeThem() {
        OwnLook look = new OwnLook(new PageFonts("Georgia", ""), StyleSheet.read("body { font-family: serif }"));

        assertThat(look.exported())
                .startsWith(".dp-page { font-family: \"Georgia\"")
                .endsWith("{ font-family: serif }\n");
        assertThat(look.inPreview()).isEqualTo(look.exported());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Source Han Serif SC", "霞鹜文楷", "思源宋体 (Regular)", "A&B's-1.0+", "Noto_Sans"})
    void aFontMayBeCalledAsFontsAre(String name) {
        assertThat(new PageFonts(name, "").css()).contains('"' + name + '"');
        assertThat(new PageFonts("", name).css()).contains("local(\"" + name + "\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a;b", "a}b", "a\\b", "a\nb", "a<b", "a/b", "a,b"})
    void aNameThatNoFontHasIsNone(String name) {
        assertThat(new PageFonts(name, name)).isEqualTo(PageFonts.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "html | .dp-page",
                ":root | .dp-page",
                ".dp-page | .dp-page",
                "body h1 | .dp-page h1",
                "body > p | .dp-page > p",
                "body.dark | .dp-page body.dark",
                "* | .dp-page *",
                "h1:not(.a, .b) | .dp-page h1:not(.a, .b)",
                "a[href^=\"https\"] | .dp-page a[href^=\"https\"]",
                "h1 + p | .dp-page h1 + p",
                ".标题 | .dp-page .标题",
                "h1,  h2 | .dp-page h1, .dp-page h2",
            })
    void aSelectorIsHeldToThePost(String selector, String held) {
        assertThat(StyleSheet.read(selector + " { color: red }").exported()).isEqualTo(held + " { color: red }\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body + div",
                "body ~ div",
                "h1, body + div",
                "h1,, h2",
                ", h1",
                "a[x",
                "a(b",
                "a)b(",
                "a[b]]",
                "h1 & h2",
                "h1 @ x",
                "%",
                ""
            })
    void aSelectorThatLeavesThePostOrIsNoneCostsItsRule(String selector) {
        StyleSheet sheet = StyleSheet.read("\n" + selector + " { color: red }\nh1 { color: red }");

        assertThat(sheet.exported()).isEqualTo(".dp-page h1 { color: red }\n");
        assertThat(sheet.faults()).first().extracting(SheetFault::kind).isEqualTo(Kind.SELECTOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(prefers-color-scheme: dark) | body.dp-dark .dp-page h1 { color: red }",
                "(prefers-color-scheme:light) | body:not(.dp-dark) .dp-page h1 { color: red }",
                "screen and (prefers-color-scheme: dark) and (min-width: 40em) | @media screen and (min-width: 40em) {",
                "(min-width: 40em) and (prefers-color-scheme: dark) | @media (min-width: 40em) {",
                "print | @media print {",
                "SCREEN AND (MAX-WIDTH: 600PX) | @media SCREEN AND (MAX-WIDTH: 600PX) {",
            })
    void aConditionStaysButForTheSchemeThatTheSettingSays(String condition, String begin) {
        StyleSheet sheet = StyleSheet.read("@media " + condition + " { h1 { color: red } }");

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.inPreview()).startsWith(begin + "\n");
        assertThat(sheet.exported()).isEqualTo("@media " + condition + " {\n.dp-page h1 { color: red }\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tv",
                "(min-width: 40vw)",
                "not print",
                "screen, print",
                "(orientation: portrait)",
                "screen and"
            })
    void aConditionThatIsNotOnTheListCostsItsBlock(String condition) {
        StyleSheet sheet = StyleSheet.read("@media " + condition + " {\nh1 { color: red } }\nh2 { color: red }");

        assertThat(sheet.exported()).isEqualTo(".dp-page h2 { color: red }\n");
        assertThat(sheet.faults()).containsExactly(new SheetFault(1, Kind.AT_RULE));
    }

    @Test
    void aFaultIsInItsLineWhateverEndsLines() {
        for (String end : new String[] {"\n", "\r\n", "\r", "\f"}) {
            String css = "h1 { color: red }" + end + "/* 两" + end + "行 */" + end + "p {" + end + "  position: fixed }";
            assertThat(StyleSheet.read(css).faults()).containsExactly(new SheetFault(5, Kind.DECLARATION));
        }
    }

    @Test
    void ofManyFaultsAHundredAreTold() {
        assertThat(StyleSheet.read("p { x: y }\n".repeat(500)).faults()).hasSize(100);
    }

    @Test
    void whatIsLargerThanAnyoneWritesIsReadAsFarAsThat() {
        String css = "h1 { color: red }\n" + " ".repeat(StyleSheet.LARGEST) + "h2 { color: red }";

        assertThat(StyleSheet.read(css).exported()).isEqualTo(".dp-page h1 { color: red }\n");
    }
}
