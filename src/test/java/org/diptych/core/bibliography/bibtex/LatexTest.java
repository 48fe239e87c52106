package org.diptych.core.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "{\\L}{\\'o}d{\\'z}|Łódź",
                "\\'{\\i}\\'\\i{\\'\\i}{\\'{\\i}}|íííí",
                "Erd{\\H o}s Erd\\H{o}s|Erdős Erdős",
                "G{\\\"o}del G\\\"odel G\\\"{o}del|Gödel Gödel Gödel",
                "Nguy{\\~\\^e}n Nguy\\~{\\^e}n|Nguyễn Nguyễn",
                "\\c c\\c{c}{\\c c}|ççç",
                "{\\aa}{\\AA}{\\o}{\\O}{\\ae}{\\ss}{\\TH}{\\dh}|åÅøØæßÞð",
                "\\v{S}koda \\u{g} \\r{u} \\k{a} \\.z \\=a \\d{s} \\b{d}|Škoda ğ ů ą ż ā ṣ ḏ",
                "{DNA} and {\\emph{Nested {B}races}}|DNA and Nested Braces",
                "$O(n^2)$ $x_{ij}$ $\\alpha$|O(n²) xᵢⱼ α",
                "$\\mathbb{R}^3 \\times \\frac{1}{2}$|ℝ³ × 1/2",
                "$2^{k/2}$ a_b|2^(k/2) a_b",
                "10--20 --- ``q'' \\& 5\\% \\$ \\# \\_|10–20 — “q” & 5% $ # _",
                "a~b\\ c\\,d\\\\e|a b c d e",
                "{\\em word} \\textbf{bold} \\foo{kept} \\XeTeX|word bold kept XeTeX",
                "\\XeTeX rules, \\foo{} bar, \\foo, \\foo\\ bar|XeTeX rules, foo bar, foo, foo bar",
                "a\\emph{}b \\foo {kept}|ab kept",
                "\\url{https://example.org/a_b}|https://example.org/a_b",
                "\\href{https://example.org}{here}|here",
                "\\{a\\}|{a}",
                "don't stop|don't stop",
            })
    void becomesPlainText(String tex, String plain) {
        assertThat(Latex.plain(tex)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a\\_b, https://example.org/a_b",
        "https://example.org/{\\%}20, https://example.org/%20",
        "\\url{https://example.org/~u}, https://example.org/~u",
        "10.1000/a--b, 10.1000/a--b",
    })
    void addressesKeepTheirSigns(String tex, String plain) {
        assertThat(Latex.verbatim(tex)).isEqualTo(plain);
    }

    @Property(tries = 2000)
    void noLetterIsLost(@ForAll("tex") String tex) {
        String letters = tex.replaceAll("\\\\[a-zA-Z]+", "").replaceAll("[^a-z]", "");
        Set<Integer> kept = Latex.plain(tex).codePoints().boxed().collect(Collectors.toSet());

        assertThat(letters.chars().boxed()).allMatch(kept::contains);
        assertThat(Latex.plain(tex)).doesNotContain("\\").doesNotContain("{");
    }

    @Provide
    Arbitrary<String> tex() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> wrap = Arbitraries.of(
                "%s",
                "{%s}", "\\emph{%s}", "\\textsc{ %s}", "{\\bf %s}", "{{%s}}", "\\unknown{%s}", "\\mbox{%s}", "\"%s\"");
        return Combinators.combine(word, wrap)
                .as((text, around) -> around.formatted(text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join(" ", parts));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 59, 60, 61, 100, 5000})
    void noLetterIsLostHoweverDeepItStands(int depth) {
        assertThat(Latex.plain("{".repeat(depth) + "abc" + "}".repeat(depth) + " d"))
                .isEqualTo("abc d");
    }

    @Property(tries = 2000)
    void endsOnAnything(
            @ForAll @AlphaChars @Chars({'\\', '{', '}', '$', '^', '_', '~', '"'}) @StringLength(max = 40) String tex) {
        assertThat(Latex.plain(tex)).isNotNull();
    }
}
