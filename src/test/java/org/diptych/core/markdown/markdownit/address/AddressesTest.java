package org.diptych.core.markdown.markdownit.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.text.MeteredText;
import org.diptych.core.text.WorkMeter;
import org.junit.jupiter.api.Test;

/** Bare addresses are found, written and shown as markdown-it does it; {@code ask-markdown-it.mjs} asked its linkify. */
class AddressesTest {
    private static List<JsonNode> answers() throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        new ObjectMapper()
                .readTree(Path.of("src/test/resources/dialect/addresses-found.json")
                        .toFile())
                .forEach(answers::add);
        return answers;
    }

    private static MeteredText metered(String text) {
        return new MeteredText(text, new WorkMeter(text.length() + 1, 100_000));
    }

    @Test
    void addressesBeginAndEndWhereLinkifySaysSo() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();
            List<String> theirs = new ArrayList<>();
            answer.get("matches").forEach(match -> theirs.add(match.get("start") + "-" + match.get("end")));

            assertThat(AddressFinder.in(metered(text)))
                    .as(text)
                    .extracting(found -> found.start() + "-" + found.end())
                    .isEqualTo(theirs);
        }
    }

    @Test
    void whatIsFoundLeadsToTheAddressThatIsPublished() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();
            List<String> theirs = new ArrayList<>();
            answer.get("matches")
                    .forEach(match -> theirs.add(match.get("address").asText()));

            assertThat(AddressFinder.in(metered(text)))
                    .as(text)
                    .extracting(found -> Uris.published(found.address(text.substring(found.start(), found.end()))))
                    .isEqualTo(theirs);
        }
    }

    @Test
    void whatIsFoundIsShownAndAllowedAsThereToo() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();
            List<AddressFinder.Found> found = AddressFinder.in(metered(text));
            for (int i = 0; i < answer.get("matches").size(); i++) {
                JsonNode match = answer.get("matches").get(i);
                String address = found.get(i)
                        .address(text.substring(
                                found.get(i).start(), found.get(i).end()));

                assertThat(Uris.shown(address))
                        .as(text)
                        .isEqualTo(match.get("shown").asText());
                assertThat(Uris.isAllowed(Uris.published(address)))
                        .as(text)
                        .isEqualTo(match.get("allowed").asBoolean());
            }
        }
    }

    @Test
    void aTextIsLookedAtCloserWhereLinkifyDoesSo() throws IOException {
        for (JsonNode answer : answers()) {
            String text = answer.get("text").asText();

            assertThat(AddressFinder.maybeIn(metered(text)))
                    .as(text)
                    .isEqualTo(answer.get("maybe").asBoolean());
        }
    }
}
