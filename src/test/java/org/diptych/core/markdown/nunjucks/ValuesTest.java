package org.diptych.core.markdown.nunjucks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of every kind become what Nunjucks makes of them; {@code ask-nunjucks-values.mjs} asked it. */
class ValuesTest {
    private static final Path ANSWERS = Path.of("src/test/resources/nunjucks/values.json");
    private static final String STOPS = "The build stops: ";

    @ParameterizedTest
    @ValueSource(strings = {"filters", "tests", "operators", "members"})
    void areWhatNunjucksMakesOfThem(String group) throws IOException {
        JsonNode asked = new ObjectMapper().readTree(ANSWERS.toFile()).get(group);
        List<String> differences = new ArrayList<>();
        List<String> leftToTheBuild = new ArrayList<>();
        asked.properties().forEach(answer -> {
            String expression = answer.getKey();
            Printed printed = Printed.of("{{ " + expression + " }}");
            if (printed.unknown().isEmpty()) {
                compare(expression, printed, answer.getValue().asText(), differences);
            } else {
                leftToTheBuild.add(expression);
            }
        });

        assertThat(differences).isEmpty();
        assertThat(leftToTheBuild).hasSizeLessThan(asked.size() / 10);
    }

    private static void compare(String expression, Printed ours, String theirs, List<String> differences) {
        String said = ours.stops().isEmpty() ? ours.text() : STOPS + String.join(" ", ours.stops());
        if (!said.equals(theirs)) {
            differences.add(expression + "\n  Nunjucks: " + theirs + "\n  ours:     " + said);
        }
    }
}
