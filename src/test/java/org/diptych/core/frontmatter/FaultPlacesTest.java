package org.diptych.core.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a front matter is named for what it is, at the place where its author mends it. */
class FaultPlacesTest {
    @ParameterizedTest
    @CsvSource({
        "'tags:\n  - a\n - b', BAD_INDENT, '', '- b'",
        "'a: \"日晷\\影\"', BAD_ESCAPE, '\\影', '\\影\"'",
        "'a: b\nc: 😀\u0001', CONTROL_CHARACTER, U+0001, '\u0001'",
        "'title: A: B # c', COLON_IN_VALUE, '', 'A: B # c'",
        "'o:\n  k: 1\n  k: 2', DUPLICATE_KEY, k, k",
        "'tags: [a]]', STRAY_CHARACTER, ']', ']'",
        "'title: \"Quoted\" and more', STRAY_CHARACTER, a, 'and more'",
        "'title: ''日晷'' 一', STRAY_CHARACTER, 一, 一",
        "'tags: [a] b', STRAY_CHARACTER, b, b",
        "'title: !important note', BAD_START, !, !important",
        "'a: x\ntags: [!b c]', BAD_START, !, !b",
        "'a: !!js/function x', BAD_START, !, !!js/function",
    })
    void aFaultIsNamedAtItsPlace(String yaml, Kind kind, String detail, String there) {
        FrontMatterFault fault = FrontMatterReader.read(yaml).fault().orElseThrow();

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.detail()).isEqualTo(detail);
        assertThat(fault.range().in(yaml)).isEqualTo(there);
    }

    @Property(tries = 2000)
    void whateverIsTypedItIsReadOrHasAFaultAndAllPlacesLieInIt(@ForAll("torn") String yaml) {
        FrontMatter read = FrontMatterReader.read(yaml);

        TextRange whole = new TextRange(0, yaml.length());
        read.fault().ifPresent(fault -> assertWithin(fault.range(), whole, yaml));
        for (Field field : read.fields()) {
            assertWithin(field.keyRange(), whole, yaml);
            assertValueWithin(field.value(), whole, yaml);
        }
    }

    private static void assertValueWithin(FieldValue value, TextRange around, String yaml) {
        assertWithin(value.range(), around, yaml);
        boolean alias = yaml.startsWith("*", value.range().start());
        if (value instanceof FieldValue.Items list && !alias) {
            list.items().forEach(item -> assertValueWithin(item, value.range(), yaml));
        } else if (value instanceof FieldValue.Fields map && !alias) {
            map.fields().forEach(field -> {
                assertWithin(field.keyRange(), value.range(), yaml);
                assertValueWithin(field.value(), value.range(), yaml);
            });
        }
    }

    private static void assertWithin(TextRange range, TextRange around, String yaml) {
        assertThat(range.start()).as(yaml).isBetween(around.start(), around.end());
        assertThat(range.end()).as(yaml).isLessThanOrEqualTo(around.end());
    }

    @Provide
    Arbitrary<String> torn() {
        return Arbitraries.of(
                        "title: ", "日期: ", "tags:", "\n", "\n", "\r\n", "  ", "- ", "[", "]", "{", "}", ", ", "\"", "'",
                        "|", ">-", "# c", "a", "😀", ": ", "&x ", "*x", "!t ", "\t", "? ", "true", "12", "\u0007",
                        "...", "\\")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
