package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.check.frontmatter.FrontMatterCheck;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a front matter is said in sentences of ours, at its line, never in a parser's words. */
class FrontMatterWordsTest {
    private static final List<String> PARSERS_WORDS = List.of(
            "expected",
            "while ",
            "found",
            "token",
            "<",
            "scalar",
            "mapping",
            "Exception",
            "snakeyaml",
            "jackson",
            "flow",
            "simple key",
            "chomping",
            "node",
            "null",
            "directive",
            "code point",
            "Unexpected",
            "(TAB)");

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("a: @b", Kind.BAD_START, "@", "@b"),
                Arguments.of("a: `b`", Kind.BAD_START, "`", "`b`"),
                Arguments.of("a: %b", Kind.BAD_START, "%", "%b"),
                Arguments.of("a: &", Kind.BAD_START, "&", "&"),
                Arguments.of("a: *", Kind.BAD_START, "*", "*"),
                Arguments.of("a: **bold** text", Kind.BAD_START, "*", "**bold** text"),
                Arguments.of("a: !<oops", Kind.BAD_START, "!", "!<oops"),
                Arguments.of("a: !x!y z", Kind.BAD_START, "!", "!x!y z"),
                Arguments.of("a: *nowhere", Kind.UNKNOWN_ALIAS, "*nowhere", "*nowhere"),
                Arguments.of("a: 1\n  b: 2", Kind.BAD_INDENT, "", ": 2"),
                Arguments.of("a: 1\nb: 2\n- d", Kind.BAD_INDENT, "", "- d"),
                Arguments.of("a:\n    b: 1\n  c: 2", Kind.BAD_INDENT, "", "c: 2"),
                Arguments.of("a: 1\njust text\nb: 2", Kind.NO_COLON, "", "just text"),
                Arguments.of("a: [x\nb: 2", Kind.UNCLOSED_BRACKET, "[", ": 2"),
                Arguments.of("a: {x: 1\nb: 2", Kind.UNCLOSED_BRACKET, "{", ": 2"),
                Arguments.of("a: [x, [y z]", Kind.UNCLOSED_BRACKET, "[", null),
                Arguments.of("a: [,]", Kind.STRAY_CHARACTER, ",", ",]"),
                Arguments.of("a: ]", Kind.STRAY_CHARACTER, "]", "]"),
                Arguments.of("a: \"\\alpha \\q\"", Kind.BAD_ESCAPE, "\\q", "\\q\""),
                Arguments.of("a: \"x \\u12\"", Kind.BAD_ESCAPE, "\\u", "\\u12\""),
                Arguments.of("a: > text\nb: 1", Kind.BAD_BLOCK_HEADER, "", "a: > text"),
                Arguments.of("a: |0\n b", Kind.BAD_BLOCK_HEADER, "", "a: |0"),
                Arguments.of("a: \u0007b", Kind.CONTROL_CHARACTER, "U+0007", "\u0007"),
                Arguments.of("{a: 1}\nb: 2", Kind.AFTER_THE_END, "", "b: 2"),
                Arguments.of("a: 1\n...\nb: 2", Kind.AFTER_THE_END, "", null),
                Arguments.of("a: 1\n--- \nb: 2", Kind.AFTER_THE_END, "", null),
                Arguments.of("a: \"x\n\nb: 1", Kind.UNCLOSED_QUOTE, "", "\"x"),
                Arguments.of("a: 'x\n--- y", Kind.UNCLOSED_QUOTE, "", "'x"),
                Arguments.of("a: b: c", Kind.COLON_IN_VALUE, "", "b: c"),
                Arguments.of("%YAML 9.9\n---\na: 1", null, null, null),
                Arguments.of("? a\n: b\n? [", null, null, null),
                Arguments.of("a: " + "9".repeat(2_000) + "e5", null, null, null),
                Arguments.of("a: 0x\nb: 0b2\nc: [", Kind.UNCLOSED_BRACKET, "[", "["),
                Arguments.of("tags: [a,\n", Kind.UNCLOSED_BRACKET, "[", "[a,"),
                Arguments.of("\"" + "k".repeat(1_500) + "\": x", null, null, null));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aFaultIsSaidInAnAuthorsWords(String yaml, Kind kind, String detail, String there) {
        FrontMatterReader.read(yaml).fault().ifPresent(fault -> {
            if (kind != null) {
                assertThat(fault.kind()).isEqualTo(kind);
            }
            if (detail != null) {
                assertThat(fault.detail()).isEqualTo(detail);
            }
            if (there != null) {
                assertThat(fault.range().in(yaml)).isEqualTo(there);
            }
        });
        assertThat(FrontMatterReader.read(yaml).fault().isPresent() || kind == null)
                .isTrue();
        assertNoParserSpeaks(yaml);
    }

    @Test
    void titlesWithFormulasAreToldAboutTheirBackslashes() {
        assertThat(sentences("title: \"On \\(x\\)\"", Locale.ENGLISH))
                .anySatisfy(said -> assertThat(said).contains("“\\(”").contains("two backslashes"));
        assertThat(sentences("title: \"On \\(x\\)\"", Locale.CHINESE))
                .anySatisfy(said -> assertThat(said).contains("“\\(”").contains("两个反斜杠"));
    }

    @Property(tries = 2_000)
    void whateverIsWrittenNoParserSpeaks(@ForAll("matters") String yaml) {
        assertNoParserSpeaks(yaml);
    }

    @Provide
    Arbitrary<String> matters() {
        return Arbitraries.of(
                        "a: ",
                        "b",
                        "\n",
                        "\n  ",
                        " ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        ": ",
                        "\"",
                        "'",
                        "\\",
                        "&x ",
                        "*x",
                        "!t ",
                        "!!str ",
                        "|",
                        ">",
                        "+",
                        "2",
                        "%",
                        "@",
                        "`",
                        "#",
                        "? ",
                        "\t",
                        "...",
                        "\n--- ",
                        "\u0001",
                        "\u00e9",
                        "\ud83d\ude00",
                        "标题",
                        "~",
                        "<<: ",
                        "0x",
                        "1e")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    private static void assertNoParserSpeaks(String yaml) {
        FrontMatterReader.read(yaml).fault().ifPresent(fault -> {
            assertThat(fault.detail()).satisfiesAnyOf(said -> assertThat(yaml).contains(said), said -> assertThat(said)
                    .matches("U\\+[0-9A-F]{4,6}"));
            for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                String form = Messages.of("frontmatter", locale)
                        .get("fault." + fault.kind().name(), "§");
                assertThat(PARSERS_WORDS).noneMatch(form::contains);
            }
        });
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            // What a sentence quotes is the author's own.
            assertThat(sentences(yaml.replace("\n---", "\n --"), locale))
                    .extracting(said -> said.replaceAll("(?s)“.*?”", "“”"))
                    .allSatisfy(said -> assertThat(PARSERS_WORDS).noneMatch(said::contains));
        }
    }

    private static List<String> sentences(String yaml, Locale locale) {
        Messages words = Messages.of("core", locale);
        return Checked.by(new FrontMatterCheck(), "---\n" + yaml + "\n---\nText\n").findings().stream()
                .map(finding ->
                        words.get(finding.messageKey(), finding.arguments().toArray()))
                .toList();
    }
}
