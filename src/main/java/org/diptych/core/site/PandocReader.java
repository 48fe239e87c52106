package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.PandocSettings;

/** Reads {@code pandoc:} as hexo-renderer-pandoc does. Stateless; what is missing or odd is its default. */
final class PandocReader {
    private PandocReader() {}

    /** An extension taken away stays away, wherever it stands in pandoc's list. */
    static PandocSettings read(JsonNode config) {
        String extensions =
                String.join("", RenderingReader.words(config.path("pandoc").path("extensions")));
        int shift = 0;
        for (JsonNode option : config.path("pandoc").path("extra")) {
            shift += option.path("shift-heading-level-by").asInt();
        }
        return new PandocSettings(
                switched(extensions, "hard_line_breaks", false), switched(extensions, "implicit_figures", true), shift);
    }

    private static boolean switched(String extensions, String name, boolean otherwise) {
        return !asked(extensions, "-" + name) && (otherwise || asked(extensions, "\\+" + name));
    }

    private static boolean asked(String extensions, String change) {
        return Pattern.compile(change + "(?![a-z_])").matcher(extensions).find();
    }
}
