package org.diptych.core.markdown.markdownit.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diptych.core.markdown.markdownit.attributes.Attributes.Attribute;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.junit.jupiter.api.Test;

/** Attributes in braces are found and read as markdown-it-attrs does it; {@code ask-markdown-it.mjs} asked it. */
class BracesTest {
    private static List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of("src/test/resources/dialect/braces-read.json").toFile())
                .forEach(answers::add);
        return answers;
    }

    private static BraceReader reader(JsonNode answer) {
        return new BraceReader(
                new Braces(answer.get("left").asText(), answer.get("right").asText(), Set.of(), Set.of()));
    }

    @Test
    void attributesStandWhereThePluginSeesThem() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();
            BraceReader reader = reader(answer);

            assertThat(List.of(reader.begins(text), reader.ends(text), reader.isAll(text)))
                    .as("%s between %s and %s", text, answer.get("left"), answer.get("right"))
                    .containsExactly(
                            answer.get("begins").asBoolean(),
                            answer.get("ends").asBoolean(),
                            answer.get("all").asBoolean());
        }
    }

    @Test
    void attributesAreReadAsThePluginReadsThem() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();
            List<Attribute> theirs = new ArrayList<>();
            answer.get("attributes")
                    .forEach(pair -> theirs.add(
                            new Attribute(pair.get(0).asText(), pair.get(1).asText())));

            assertThat(reader(answer).read(text, 0))
                    .as("%s between %s and %s", text, answer.get("left"), answer.get("right"))
                    .isEqualTo(theirs);
        }
    }

    @Provide
    Arbitrary<List<Attribute>> attributes() {
        Arbitrary<String> name = Arbitraries.of("class", "id", "width", "data-x", "lang", "键");
        Arbitrary<String> value = Arbitraries.of("a", "50%", "two words", "中文 字", "}", "{x}", "=", ".b", "#c", "😀");
        return Combinators.combine(name, value)
                .as(Attribute::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property
    void whatIsTypedBetweenQuotesIsReadAsItIs(@ForAll("attributes") List<Attribute> attributes) {
        BraceReader reader = new BraceReader(Braces.DEFAULT);
        String typed = attributes.stream()
                .map(attribute -> attribute.name() + "=\"" + attribute.value() + "\"")
                .collect(Collectors.joining(" ", "{", "}"));

        assertThat(reader.isAll(typed)).as(typed).isTrue();
        assertThat(reader.begins(typed + " behind")).as(typed).isTrue();
        assertThat(reader.ends("before " + typed)).as(typed).isTrue();
        assertThat(reader.read(typed, 0)).as(typed).isEqualTo(attributes);
        assertThat(reader.read("before " + typed, "before ".length())).isEqualTo(attributes);
        assertThat(reader.beforeLast("before " + typed)).as(typed).isEqualTo("before");
    }

    @Property
    void classesAreAddedAndOfOthersTheLastHolds(@ForAll("attributes") List<Attribute> attributes) {
        Attributes all = new Attributes().add(attributes);

        assertThat(all.all().stream().map(Attribute::name).toList())
                .containsExactlyElementsOf(
                        attributes.stream().map(Attribute::name).distinct().toList());
        for (Attribute attribute : all.all()) {
            List<String> values = attributes.stream()
                    .filter(typed -> typed.name().equals(attribute.name()))
                    .map(Attribute::value)
                    .toList();
            assertThat(attribute.value())
                    .isEqualTo(
                            attribute.name().equals("class")
                                    ? String.join(" ", values)
                                    : values.get(values.size() - 1));
        }
        assertThat(all.get("title")).isEmpty();
        assertThat(new Attributes().add(attributes).set("id", "z").get("id")).contains("z");
    }

    @Test
    void aSiteSeesTheAttributesItAllowsAndNoOthers() {
        String typed = "{.a onclick=x() .b id=c class=d}";

        assertThat(new BraceReader(new Braces("{", "}", Set.of("class"), Set.of())).read(typed, 0))
                .extracting(Attribute::value)
                .containsExactly("a", "b", "d");
        assertThat(new BraceReader(new Braces("{", "}", Set.of("class", "id"), Set.of("a", "c"))).read(typed, 0))
                .extracting(Attribute::name)
                .containsExactly("class", "id");
    }
}
