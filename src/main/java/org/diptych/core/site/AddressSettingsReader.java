package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.diptych.core.site.address.AddressSettings;
import org.diptych.core.site.address.AddressSettings.AddressPattern;
import org.diptych.core.site.address.AddressSettings.CategoryNaming;
import org.diptych.core.site.address.AddressSettings.FileNaming;

/** Reads out of {@code _config.yml} where posts are published. Stateless; what is missing gives Hexo's defaults. */
final class AddressSettingsReader {
    private AddressSettingsReader() {}

    static AddressSettings read(JsonNode config) {
        AddressSettings usual = AddressSettings.DEFAULT;
        return new AddressSettings(
                new AddressPattern(
                        text(config, "permalink", usual.permalink().pattern()),
                        texts(config.path("permalink_defaults"))),
                new FileNaming(
                        text(config, "new_post_name", usual.files().pattern()),
                        config.path("filename_case").asInt(),
                        config.path("use_slug_as_post_title").asBoolean()),
                new CategoryNaming(
                        text(config, "default_category", usual.categories().usual()),
                        texts(config.path("category_map"))),
                config.path("timezone").asText(""),
                config.path("post_asset_folder").asBoolean());
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
