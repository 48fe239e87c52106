package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code _config.yml}. Stateless; what is missing gives Hexo's defaults. */
final class SiteSettingsReader {
    private SiteSettingsReader() {}

    static SiteSettings read(JsonNode settings) {
        return new SiteSettings(
                text(settings, "title", "Hexo"),
                text(settings, "author", "John Doe"),
                text(settings, "url", "http://example.com"),
                root(text(settings, "root", "/")),
                text(settings, "permalink", ":year/:month/:day/:title/"),
                text(settings, "timezone", ""),
                languages(settings.path("language")),
                text(settings, "source_dir", "source"),
                text(settings, "default_layout", "post"),
                text(settings, "theme", ""),
                settings.path("post_asset_folder").asBoolean());
    }

    private static String text(JsonNode settings, String key, String otherwise) {
        JsonNode value = settings.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText() : otherwise;
    }

    /** Hexo adds the slash that is missing at the end. */
    private static String root(String written) {
        return written.endsWith("/") ? written : written + "/";
    }

    private static List<String> languages(JsonNode value) {
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        List<String> names = new ArrayList<>();
        value.forEach(name -> names.add(name.asText()));
        return names;
    }
}
