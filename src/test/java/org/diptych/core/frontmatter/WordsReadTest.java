package org.diptych.core.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Single words after a key are taken for what js-yaml 4 takes them for; its answers are stored, with 700 words. */
class WordsReadTest {
    /** How js-yaml's dates look as JSON. */
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";

    private static JsonNode words;

    @BeforeAll
    static void read() throws IOException {
        words = new ObjectMapper()
                .readTree(Path.of("src/test/resources/frontmatter/words-read.json")
                        .toFile());
        assertThat(words).hasSizeGreaterThan(700);
    }

    /** What nobody means by such words: js-yaml reads less than nothing of them, and we say so. */
    private static boolean isMeantOtherwise(String word) {
        return word.startsWith("&") || word.startsWith("{{") || word.equals("!");
    }

    /** JSON has no word for these numbers, and the answers say {@code null} in their place. */
    private static boolean isLostInJson(String word) {
        return word.matches("(?i)[-+]?\\.(?:inf|nan)");
    }

    @Test
    void whatJsYamlReadsIsReadAndWhatItRefusesIsAFault() {
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            if (!isMeantOtherwise(word)) {
                FrontMatter read = FrontMatterReader.read("k: " + word + "\n");

                assertThat(read.fault().isPresent())
                        .as("%s, which js-yaml reads as %s: %s", word, each.path("alone"), read)
                        .isEqualTo(each.path("alone").has("refused"));
            }
        }
    }

    /** Of a word before which nothing stands there is no key, as of {@code [: x]}. */
    @Test
    void whatJsYamlReadsInBracketsIsReadThereToo() {
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            JsonNode answer = each.path("inBrackets").path("read");
            if (!isMeantOtherwise(word) && !answer.isMissingNode() && !answer.has("null")) {
                FrontMatter read = FrontMatterReader.read("k: [" + word + ", z]\n");

                assertThat(read.fault())
                        .as("%s, which js-yaml reads as %s", word, answer)
                        .isEmpty();
                List<FieldValue> items =
                        ((FieldValue.Items) read.find("k").orElseThrow().value()).items();
                assertThat(((FieldValue.Scalar) items.get(items.size() - 1)).text())
                        .isEqualTo("z");
                if (kind(answer).equals("STRING")) {
                    assertThat(((FieldValue.Scalar) items.get(0)).text()).isEqualTo(answer.asText());
                }
            }
        }
    }

    @Test
    void eachWordIsOfTheKindThatJsYamlReads() {
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            JsonNode answer = each.path("alone").path("read");
            if (!isMeantOtherwise(word) && !answer.isMissingNode() && !isLostInJson(word)) {
                FieldValue value = FrontMatterReader.read("k: " + word + "\n")
                        .find("k")
                        .orElseThrow()
                        .value();

                assertThat(kind(value)).as("%s, read as %s", word, answer).isEqualTo(kind(answer));
            }
        }
    }

    @Test
    void aSwitchIsOnWhereWhatJsYamlReadsIsYesToJavaScript() {
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            JsonNode answer = each.path("alone").path("read");
            if (!isMeantOtherwise(word) && !answer.isMissingNode() && !isLostInJson(word)) {
                assertThat(FrontMatterReader.read("k: " + word + "\n").isOn("k"))
                        .as("%s, read as %s", word, answer)
                        .isEqualTo(isYes(answer));
            }
        }
    }

    @Test
    void aTextIsReadCharacterForCharacter() {
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            JsonNode answer = each.path("alone").path("read");
            if (kind(answer).equals("STRING")) {
                FieldValue value = FrontMatterReader.read("k: " + word + "\n")
                        .find("k")
                        .orElseThrow()
                        .value();

                assertThat(((FieldValue.Scalar) value).text()).as(word).isEqualTo(answer.asText());
            }
        }
    }

    private static String kind(FieldValue value) {
        if (value instanceof FieldValue.Scalar scalar) {
            return scalar.type().name();
        }
        return value instanceof FieldValue.Items ? "list" : "map";
    }

    private static String kind(JsonNode answer) {
        return switch (answer.getNodeType()) {
            case STRING -> (answer.asText().matches(DATE) ? Type.DATE : Type.STRING).name();
            case NUMBER -> Type.NUMBER.name();
            case BOOLEAN -> Type.BOOLEAN.name();
            case NULL -> Type.NULL.name();
            case ARRAY -> "list";
            default -> "map";
        };
    }

    private static boolean isYes(JsonNode answer) {
        return switch (answer.getNodeType()) {
            case STRING -> !answer.asText().isEmpty();
            case NUMBER -> answer.asDouble() != 0;
            case BOOLEAN -> answer.asBoolean();
            case NULL -> false;
            default -> true;
        };
    }
}
