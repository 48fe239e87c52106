package org.diptych.core.frontmatter.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTextTest {
    /** Words that js-yaml reads as text and other programs as a yes or no. */
    private static final Set<String> OLD_BOOLEANS = Set.of("yes", "Yes", "no", "on", "off", "y", "n");

    @ParameterizedTest
    @CsvSource({"alone,false", "inBrackets,true"})
    void quotesStandExactlyWhereJsYamlReadsSomethingElseWithoutThem(String place, boolean flow) throws IOException {
        JsonNode words = new ObjectMapper()
                .readTree(Path.of("src/test/resources/frontmatter/words-read.json")
                        .toFile());
        assertThat(words).hasSizeGreaterThan(700);
        for (JsonNode each : words) {
            String word = each.path("word").asText();
            JsonNode read = each.path(place).path("read");
            boolean itself = read.isTextual() && read.asText().equals(word);

            assertThat(ScalarText.isPlain(word, flow))
                    .as("js-yaml reads %s %s as %s", word, place, each.path(place))
                    .isEqualTo(itself && !OLD_BOOLEANS.contains(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "a\u2028b", "\u0000", "\uFEFFx", "a\nb", "tab\tin", "\uD83D", "\"\\\u0007"})
    void whatNoReaderTakesAsItIsIsEscaped(String text) {
        String written = ScalarText.write(text, ScalarStyle.PLAIN, false);

        assertThat(FrontMatterReader.read("title: " + written).title()).contains(text);
    }

    @Test
    void theStyleAValueHadIsKept() {
        assertThat(ScalarText.write("new", ScalarStyle.SINGLE_QUOTED, false)).isEqualTo("'new'");
        assertThat(ScalarText.write("it's", ScalarStyle.SINGLE_QUOTED, false)).isEqualTo("'it''s'");
        assertThat(ScalarText.write("say \"hi\"", ScalarStyle.DOUBLE_QUOTED, false))
                .isEqualTo("\"say \\\"hi\\\"\"");
        assertThat(ScalarText.write("[say \"hi\"]", ScalarStyle.PLAIN, false)).isEqualTo("'[say \"hi\"]'");
        assertThat(ScalarText.write("[Some]", ScalarStyle.PLAIN, false)).isEqualTo("\"[Some]\"");
    }
}
