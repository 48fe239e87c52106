package org.diptych.core.check.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.check.Checked;
import org.diptych.core.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value is told exactly where Hexo publishes something else than what is written; {@code ask-front-matter.mjs} asked it. */
class FrontMatterValuesTest {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of("src/test/resources/frontmatter/values-read.json")
                        .toFile())
                .forEach(answers::add);
        assertThat(answers).hasSizeGreaterThan(130);
        return answers;
    }

    /** Those that stand in a list as one name, as their author sees it. */
    static List<JsonNode> names() throws IOException {
        return answers().stream()
                .filter(answer -> !answer.path("value").asText().matches("[^\"']*,.*|!!.*"))
                .toList();
    }

    private static Checked checked(String line) {
        return Checked.by(new FrontMatterValueCheck(), "---\n" + line + "\n---\nText\n");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTagThatIsPublishedOtherwiseIsTold(JsonNode answer) {
        String value = answer.path("value").asText();
        String meant = value.matches("([\"']).*\\1") ? value.substring(1, value.length() - 1) : value;
        List<String> published = texts(answer.path("tags"));
        Checked checked = checked("tags: [first, " + value + "]");

        if (published.equals(List.of(meant))) {
            checked.isClean();
            return;
        }
        assertThat(checked.marks())
                .singleElement()
                .asString()
                .endsWith(": " + value)
                .startsWith("tag-is-");
        List<String> arguments = checked.findings().get(0).arguments();
        assertThat(arguments).first().isEqualTo(value);
        if (arguments.size() > 1) {
            assertThat(arguments.get(1)).isEqualTo(published.get(0));
        }
        Checked fixed = Checked.by(new FrontMatterValueCheck(), checked.fixed());
        fixed.isClean();
        assertThat(fixed.text()).contains("\"" + value + "\"");
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aDateThatIsPublishedOtherwiseIsTold(JsonNode answer) {
        String value = answer.path("value").asText();
        List<String> rules =
                checked("date: " + value).findings().stream().map(Finding::rule).toList();

        if (answer.path("date").isNull()) {
            assertThat(rules).containsExactly("date-is-none");
            return;
        }
        LocalDate published = LocalDate.parse(answer.path("date").asText().substring(0, 10));
        assertThat(rules.isEmpty()).as("published as %s", published).isEqualTo(says(value, published));
    }

    /** The day that Hexo publishes is told, where it is another one. */
    @ParameterizedTest
    @MethodSource("answers")
    void aDayThatMovedIsTheOneThatHexoPublishes(JsonNode answer) {
        checked("date: " + answer.path("value").asText()).findings().stream()
                .filter(finding -> finding.rule().equals("date-is-moved"))
                .forEach(finding -> assertThat(answer.path("date").asText())
                        .startsWith(finding.arguments().get(1)));
    }

    /** Whether {@code value} names the day, or its month alone. */
    private static boolean says(String value, LocalDate day) {
        List<Integer> numbers = NUMBER.matcher(value)
                .results()
                .filter(number -> number.group().length() < 5)
                .map(number -> Integer.parseInt(number.group()))
                .toList();
        boolean monthAlone = day.getDayOfMonth() == 1 && numbers.size() < 3;
        return numbers.contains(day.getYear()) && (monthAlone || numbers.contains(day.getDayOfMonth()));
    }
}
