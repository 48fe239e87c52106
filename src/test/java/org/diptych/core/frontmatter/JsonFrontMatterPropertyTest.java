package org.diptych.core.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.post.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter between {@code ;;;} is read as the object it is, each key and value at its place. */
class JsonFrontMatterPropertyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 500)
    void everyObjectIsReadAsItIs(@ForAll("objects") Map<String, Object> said, @ForAll boolean onLines)
            throws JsonProcessingException {
        FrontMatter read = FrontMatterReader.readJson(source(said, onLines));

        assertThat(read.fault()).isEmpty();
        assertThat(said(read.fields())).isEqualTo(said);
    }

    @Property(tries = 500)
    void keysAndValuesStandWhereTheyAreWritten(@ForAll("objects") Map<String, Object> said, @ForAll boolean onLines)
            throws JsonProcessingException {
        String source = source(said, onLines);

        for (Field field : FrontMatterReader.readJson(source).fields()) {
            String key = field.keyRange().in(source);
            assertThat(key).as(source).isEqualTo(JSON.writeValueAsString(field.key()));
            String value = field.value().range().in(source);
            assertThat(JSON.readTree(value))
                    .as(source)
                    .isEqualTo(JSON.readTree(JSON.writeValueAsString(said.get(field.key()))));
        }
    }

    @Test
    void ofAKeyThatIsThereTwiceTheLastCounts() {
        String source = "\"title\": \"one\", \"tags\": [], \"title\": \"two\"";

        FrontMatter read = FrontMatterReader.readJson(source);

        assertThat(read.title()).contains("two");
        assertThat(read.fields()).hasSize(2);
        assertThat(read.find("title").orElseThrow().keyRange().in(source)).isEqualTo("\"title\"");
        assertThat(read.find("title").orElseThrow().keyRange().start()).isEqualTo(source.lastIndexOf("\"title\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: x",
                "\"title\"",
                "\"title\": x",
                "\"title\": \"x",
                "\"a\": 1 \"b\": 2",
                "\"a\": 1,",
                "'a': 1",
                "\"a\": [1, 2",
                "\"a\": 1}",
                "\"a\": 1}, {\"b\": 2",
                "[1]",
                "\"a\": \"line\nend\"",
                "\"a\": 01",
            })
    void whatIsNoObjectIsNoFrontMatter(String source) {
        FrontMatter read = FrontMatterReader.readJson(source);

        assertThat(read.fields()).isEmpty();
        FrontMatterFault fault = read.fault().orElseThrow();
        assertThat(fault.kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(fault.range().end()).isLessThanOrEqualTo(source.length());
    }

    @Test
    void whatNestsWithoutEndIsRefused() {
        FrontMatter read = FrontMatterReader.readJson("\"a\": " + "[".repeat(100_000));

        assertThat(read.fault()).map(FrontMatterFault::kind).contains(Kind.NOT_JSON);
    }

    @Test
    void itsPostKnowsItByItsSemicolonsWhateverItsLineEnds() {
        String text = ";;;\r\n\"title\": \"日晷\",\r\n\"mathjax\": true\r\n;;;\r\nText";

        FrontMatter read = FrontMatterReader.of(Post.parse(text));

        assertThat(read.title()).contains("日晷");
        assertThat(read.mathjax()).isTrue();
    }

    private static String source(Map<String, Object> said, boolean onLines) throws JsonProcessingException {
        String whole = onLines
                ? JSON.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(said)
                : JSON.writeValueAsString(said);
        return whole.substring(1, whole.length() - 1);
    }

    private static Map<String, Object> said(List<Field> fields) {
        Map<String, Object> said = new LinkedHashMap<>();
        fields.forEach(field -> said.put(field.key(), said(field.value())));
        return said;
    }

    private static Object said(FieldValue value) {
        if (value instanceof FieldValue.Fields map) {
            return said(map.fields());
        }
        if (value instanceof FieldValue.Items list) {
            List<Object> said = new ArrayList<>();
            list.items().forEach(item -> said.add(said(item)));
            return said;
        }
        FieldValue.Scalar scalar = (FieldValue.Scalar) value;
        return switch (scalar.type()) {
            case NUMBER -> Integer.valueOf(scalar.text());
            case BOOLEAN -> Boolean.valueOf(scalar.text());
            default -> scalar.text();
        };
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        Arbitrary<String> keys = Arbitraries.of("title", "日期", "a \"b\"", "tab\t", "😀", "");
        Arbitrary<Object> texts = Arbitraries.of("", "x: y", "日晷", "\"", "\\", "line\nend", "}, {", "😀", "[1]");
        Arbitrary<Object> numbers = Arbitraries.integers().between(-9, 9999).map(number -> number);
        Arbitrary<Object> words = Arbitraries.of(true, false);
        Arbitrary<Object> plain = Arbitraries.oneOf(texts, numbers, words);
        Arbitrary<Object> lists = plain.list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> maps = Arbitraries.maps(keys, Arbitraries.oneOf(plain, lists))
                .ofMaxSize(2)
                .map(map -> map);
        return Arbitraries.maps(keys, Arbitraries.oneOf(plain, lists, maps)).ofMaxSize(4);
    }
}
