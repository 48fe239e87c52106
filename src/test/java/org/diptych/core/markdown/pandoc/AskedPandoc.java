package org.diptych.core.markdown.pandoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.core.markdown.CanonicalHtml;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;

/** What pandoc itself publishes of the texts of our tests; {@code src/test/scripts/ask-pandoc.mjs} asked it. */
public final class AskedPandoc {
    private static final Path ANSWERS = Path.of("src/test/resources/dialect/pandoc-asked.json");
    private static final Path UNASKED = Path.of("target/pandoc-unasked.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> KNOWN = known();

    private AskedPandoc() {}

    /** Holds that we publish of {@code text} what pandoc publishes. */
    public static void agreesOn(String text) {
        agreesOn(text, PandocSettings.DEFAULT, "");
    }

    /**
     * Holds that we publish of {@code text}, by {@code settings}, what pandoc publishes when it is called with {@code
     * options}: extensions, and behind a blank further arguments.
     */
    public static void agreesOn(String text, PandocSettings settings, String options) {
        String answer = KNOWN.get(options + "\n" + text);
        if (answer == null) {
            leave(text, options);
        }
        assertThat(answer).as("ask-pandoc.mjs has not asked for: %s", text).isNotNull();
        String ours = new PandocEngine(settings)
                .blocks(text).stream().map(HtmlBlock::html).collect(Collectors.joining("\n"));

        assertThat(CanonicalHtml.of(ours)).as(text).isEqualTo(CanonicalHtml.of(answer));
    }

    private static Map<String, String> known() {
        Map<String, String> known = new HashMap<>();
        try {
            for (JsonNode asked : JSON.readTree(ANSWERS.toFile())) {
                String key = asked.get("options").asText() + "\n"
                        + asked.get("source").asText();
                known.put(key, asked.get("html").asText());
            }
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void leave(String text, String options) {
        try {
            String line = JSON.writeValueAsString(Map.of("options", options, "source", text)) + "\n";
            Files.writeString(UNASKED, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
