package org.diptych.core.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    @Test
    void readsWhatAPageShows() {
        FrontMatter matter = FrontMatterReader.read(
                """
                # written by hand
                title: "[Questions] 2025: 😀"
                date: 2025-05-21 12:36:43
                updated: 2025-06-01
                categories: Notes
                tags:
                  - math
                  -   llm
                refplus: true
                version: 1.10
                """);

        assertThat(matter.fault()).isEmpty();
        assertThat(matter.title()).contains("[Questions] 2025: 😀");
        assertThat(matter.date()).contains("2025-05-21 12:36:43");
        assertThat(matter.updated()).contains("2025-06-01");
        assertThat(matter.categories()).containsExactly("Notes");
        assertThat(matter.tags()).containsExactly("math", "llm");
        assertThat(matter.refplus()).isTrue();
        assertThat(matter.mathjax()).isFalse();
        assertThat(((FieldValue.Scalar) matter.find("version").orElseThrow().value()).text())
                .isEqualTo("1.10");
    }

    @Test
    void aValueStandsWhereItsCharactersStand() {
        String yaml = "title: \"😀\"\nnested:\n\tinner: [a, b]\nlast: 'c'";
        FrontMatter matter = FrontMatterReader.read(yaml);

        assertThat(matter.fault()).isEmpty();
        assertThat(matter.find("title").orElseThrow().value().range().in(yaml)).isEqualTo("\"😀\"");
        FieldValue.Fields nested =
                (FieldValue.Fields) matter.find("nested").orElseThrow().value();
        assertThat(nested.fields().get(0).keyRange().in(yaml)).isEqualTo("inner");
        assertThat(nested.fields().get(0).value().range().in(yaml)).isEqualTo("[a, b]");
        assertThat(matter.find("last").orElseThrow().value().range().in(yaml)).isEqualTo("'c'");
    }

    @Test
    void categoriesNestAsHexoNestsThem() {
        assertThat(FrontMatterReader.read("categories: [A, B]").categoryPaths()).containsExactly(List.of("A", "B"));
        FrontMatter paths = FrontMatterReader.read("categories:\n  - [A, B]\n  - [A, C]\n  - D\n");
        assertThat(paths.categoryPaths()).containsExactly(List.of("A", "B"), List.of("A", "C"), List.of("D"));
        assertThat(paths.categories()).containsExactly("A", "B", "C", "D");
        assertThat(FrontMatterReader.read("category: A\ntag: b").categories()).containsExactly("A");
        assertThat(FrontMatterReader.read("categories:\ntags: []").categories()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,true",
        "TRUE,true",
        "yes,true",
        "no,true",
        "1,true",
        "false,false",
        "0,false",
        "0.0,false",
        "~,false",
        "'',false",
        "'\"\"',false",
        "'\"false\"',true",
        "[],true"
    })
    void aSwitchIsOnWhereJavaScriptTakesItsValueForYes(String value, boolean on) {
        assertThat(FrontMatterReader.read("refplus: " + value).refplus()).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({
        "abc,STRING", "'\"1\"',STRING", "1.10,NUMBER", "0x1F,NUMBER", "1e3,NUMBER", "007,NUMBER", "2025-05-21,DATE",
        "2025-5-1 1:02:03,DATE", "2025-5-1,STRING", "no,STRING", "True,BOOLEAN", "null,NULL", "~,NULL", "1.2.3,STRING"
    })
    void aWordIsTakenForWhatHexoTakesIt(String value, FieldValue.Type type) {
        FieldValue.Scalar scalar = (FieldValue.Scalar)
                FrontMatterReader.read("k: " + value).find("k").orElseThrow().value();

        assertThat(scalar.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "'title: Foo: bar\ndate: x', COLON_IN_VALUE, 'Foo: bar'",
        "'a: 1\ntitle: \"open', UNCLOSED_QUOTE, '\"open'",
        "'tags: x\ndate: y\ntags: z', DUPLICATE_KEY, tags",
        "'just text', NOT_A_MAPPING, 'just text'",
        "'- a\n- b', NO_COLON, '- a'",
        "'# c\ntags\ntitle: x', NO_COLON, 'tags'",
        "'title：x\ndate: 2020-01-01', NO_COLON, 'title：x'",
        "'title：x', NOT_A_MAPPING, 'title：x'",
        "'a: @b', BAD_START, '@b'",
        "'a: *nowhere', UNKNOWN_ALIAS, '*nowhere'",
        "'a: [x', UNCLOSED_BRACKET, 'x'",
    })
    void whatCannotBeReadIsAFaultWithItsPlace(String yaml, Kind kind, String there) {
        FrontMatterFault fault = FrontMatterReader.read(yaml).fault().orElseThrow();

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.range().in(yaml)).isEqualTo(there);
    }

    @Test
    void whatStandsBeforeAFaultIsStillRead() {
        assertThat(FrontMatterReader.read("title: A\ntags: [x\n").title()).contains("A");
    }

    @Test
    void jsonBetweenSemicolonsIsRead() {
        Post post = Post.parse(";;;\n\"title\": \"A\",\n\"tags\": [\"x\", \"y\"], \"refplus\": true\n;;;\nText");
        FrontMatter matter = FrontMatterReader.of(post);

        assertThat(matter.title()).contains("A");
        assertThat(matter.tags()).containsExactly("x", "y");
        assertThat(matter.refplus()).isTrue();
        assertThat(FrontMatterReader.readJson("\"a\": ").fault().orElseThrow().kind())
                .isEqualTo(Kind.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: ", "- ", "[", "{a: ", "a:\n  b:\n    ", "? ", "&a [*a,"})
    void hostileTextIsRefusedQuickly(String piece) {
        String few = "k: " + piece.repeat(8_000 / piece.length());
        String many = "k: " + piece.repeat(4_000_000 / piece.length());

        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(FrontMatterReader.read(few).fault()).isPresent());
        assertThat(FrontMatterReader.read(many).fault().orElseThrow().kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void aliasesDoNotMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 19; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        FrontMatter matter = FrontMatterReader.read(bomb + "categories: *a18\n");

        assertThat(matter.fault().orElseThrow().kind()).isEqualTo(Kind.TOO_LARGE);
    }
}
