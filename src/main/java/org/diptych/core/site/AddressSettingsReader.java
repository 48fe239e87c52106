package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.diptych.core.site.address.AddressSettings;

/** Reads out of {@code _config.yml} where posts are published. Stateless; what is missing gives Hexo's defaults. */
final class AddressSettingsReader {
    private AddressSettingsReader() {}

    static AddressSettings read(JsonNode config) {
        AddressSettings usual = AddressSettings.DEFAULT;
        return new AddressSettings(
                text(config, "permalink", usual.permalink()),
                texts(config.path("permalink_defaults")),
                text(config, "new_post_name", usual.newPostName()),
                config.path("timezone").asText(""),
                text(config, "default_category", usual.defaultCategory()),
                texts(config.path("category_map")),
                config.path("filename_case").asInt(),
                config.path("post_asset_folder").asBoolean(),
                config.path("use_slug_as_post_title").asBoolean());
    }

    private static String text(JsonNode config, String key, String otherwise) {
        String written = config.path(key).asText("");
        return written.isBlank() || config.path(key).isNull() ? otherwise : written;
    }

    private static Map<String, String> texts(JsonNode mapping) {
        Map<String, String> texts = new HashMap<>();
        mapping.properties().forEach(field -> {
            if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                texts.put(field.getKey(), field.getValue().asText());
            }
        });
        return texts;
    }
}
