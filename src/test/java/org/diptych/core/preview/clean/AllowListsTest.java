package org.diptych.core.preview.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page judges what a formula draws by the lists that the post was judged by. */
class AllowListsTest {

    @Test
    void theListsTakeTheirPlaceInTheScriptAndNothingElseChanges() throws IOException {
        String script = AllowLists.into("var a = '$&\\\\1';\nvar rules = ${rules};\nvar b = \"$1\";");

        assertThat(script).startsWith("var a = '$&\\\\1';\nvar rules = {").endsWith("};\nvar b = \"$1\";");
        assertThat(AllowLists.into("no place")).isEqualTo("no place");
        assertThat(lists()).isEqualTo(lists());
    }

    @ParameterizedTest
    @CsvSource({"styleProperties", "styleFunctions", "styleMayBeNegative", "linkSchemes", "formulaClasses"})
    void eachListIsSortedAndNamesNothingTwice(String name) throws IOException {
        List<String> words = new ArrayList<>();
        lists().get(name).forEach(word -> words.add(word.asText()));

        assertThat(words).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "styleValue | 1px solid #fff | true",
                "styleValue | url\\28 x) | false",
                "styleDisplay | inline-block | true",
                "styleDisplay | grid | false",
                "colour | rgb(1, 2, 3) | true",
                "colour | CurrentColor | false",
                "colour | #12345g | false",
                "nearlyAScheme | java:x | false",
            })
    void thePatternsMeanInThePageWhatTheyMeanHere(String name, String text, boolean whole) throws IOException {
        assertThat(Pattern.compile(lists().get(name).asText()).matcher(text).matches())
                .isEqualTo(whole);
    }

    @Test
    void whatStyleAttributesMaySayIsWhatFormulasMaySay() throws IOException {
        for (JsonNode property : lists().get("styleProperties")) {
            String value = property.asText().equals("display") ? "block" : "inherit";
            assertThat(StyleRule.harmless(property.asText() + ": " + value))
                    .isEqualTo(property.asText() + ": " + value);
        }
        assertThat(Sanitizer.clean("<p id=\"x\">").html())
                .contains('"' + lists().get("idPrefix").asText() + "x\"");
    }

    private static JsonNode lists() throws IOException {
        return new ObjectMapper().readTree(AllowLists.into("${rules}"));
    }
}
