package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads {@code _config.yml}. Stateless; what is missing gives Hexo's defaults. */
final class SiteSettingsReader {
    private SiteSettingsReader() {}

    static SiteSettings read(JsonNode settings) {
        return new SiteSettings(
                text(settings, "title", "Hexo"),
                text(settings, "source_dir", "source"),
                text(settings, "default_layout", "post"),
                text(settings, "theme", ""),
                AddressSettingsReader.read(settings));
    }

    private static String text(JsonNode settings, String key, String otherwise) {
        JsonNode value = settings.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText() : otherwise;
    }
}
