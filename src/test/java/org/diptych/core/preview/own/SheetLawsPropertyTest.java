package org.diptych.core.preview.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is left of a style sheet reaches the post alone, ends what it begins, and is left whole when it is read again. */
class SheetLawsPropertyTest {

    @Property(tries = 600)
    void whateverASheetHoldsItReachesThePostAloneAndFetchesNothing(@ForAll("torn") String css) {
        StyleSheet sheet = StyleSheet.read(css);
        for (String page : List.of(sheet.exported(), sheet.inPreview())) {
            assertThat(page).doesNotContain("url(", "@import", "@font-face", "</", "\\", "/*");
            assertThat(page.chars().filter(c -> c == '{').count())
                    .isEqualTo(page.chars().filter(c -> c == '}').count());
            assertThat(page.lines().filter(line -> line.endsWith(" }")))
                    .allMatch(line -> line.startsWith(":root {")
                            || line.startsWith("body.dp-")
                            || line.startsWith("body:not(.dp-dark)")
                            || line.startsWith(".dp-page"));
        }
    }

    @Property(tries = 600)
    void whatWasMadeHarmlessIsHarmless(@ForAll("torn") String css) {
        StyleSheet once = StyleSheet.read(css);
        StyleSheet twice = StyleSheet.read(once.exported());

        assertThat(twice.exported()).isEqualTo(once.exported());
        assertThat(twice.faults()).isEmpty();
    }

    @Property(tries = 600)
    void faultsAreInTheOrderOfTheSheetAndInItsLines(@ForAll("torn") String css) {
        List<Integer> lines =
                StyleSheet.read(css).faults().stream().map(SheetFault::line).toList();

        assertThat(lines).isSorted();
        assertThat(lines)
                .allMatch(line ->
                        line >= 1 && line <= css.chars().filter(c -> c == '\n').count() + 1);
    }

    @Property(tries = 300)
    void commentsAndLineEndsChangeNothing(@ForAll("rules") List<String> rules) {
        String plain = String.join("\n", rules);
        String commented = String.join("\r\n/* h1 { } \" ' 注释 */\r\n", rules).replace(": ", ":/**/ ");

        assertThat(StyleSheet.read(commented).exported())
                .isEqualTo(StyleSheet.read(plain).exported());
    }

    @Property(tries = 300)
    void aSheetIsItsRulesOneAfterTheOther(@ForAll("rules") List<String> rules) {
        StringBuilder one = new StringBuilder();
        rules.forEach(rule -> one.append(StyleSheet.read(rule).exported()));

        assertThat(StyleSheet.read(String.join("", rules)).exported()).isEqualTo(one.toString());
        assertThat(StyleSheet.read(String.join("", rules)).isEmpty()).isEqualTo(rules.isEmpty());
    }

    @Provide
    Arbitrary<List<String>> rules() {
        return Arbitraries.of(
                        "h1 { color: red }",
                        "body { --a: 1; margin: 0 }",
                        "a:hover, em > b { text-decoration: none }",
                        "section:lang(zh) p { text-indent: 2em }",
                        ".dp-page img { width: 50% }",
                        "@media (max-width: 600px) { h2 { color: #123 } }",
                        "@media print and (prefers-color-scheme: dark) { body { background: #000 } }")
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        "h1 ",
                        "body ",
                        ":root",
                        ".a",
                        "#b",
                        "[x=\"y\"]",
                        "> ",
                        ", ",
                        "{",
                        "}",
                        " { ",
                        " } ",
                        ";",
                        "color: red",
                        "--a: 1",
                        "margin: 0",
                        "background: url(x)",
                        "'",
                        "\"",
                        "/*",
                        "*/",
                        "@media print",
                        "@import x;",
                        "@media (prefers-color-scheme: dark)",
                        "\n",
                        "\r\n",
                        "\\",
                        "</style>",
                        "字",
                        "(",
                        ")",
                        "*",
                        "~ ",
                        "+ ",
                        "p:is(a, b)",
                        "@charset \"x\";",
                        "!important",
                        "width: 1px",
                        ".dp-page ")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }
}
