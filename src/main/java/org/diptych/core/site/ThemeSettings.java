package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what sets a theme's settings. Stateless; what cannot be read counts as absent. */
final class ThemeSettings {
    private ThemeSettings() {}

    /**
     * The theme's settings in the site in {@code folder}, the strongest first: Hexo lays {@code theme_config} over
     * {@code _config.THEME.yml}, and both over what comes with the theme. Reads files.
     *
     * @param config the site's {@code _config.yml}
     */
    static List<JsonNode> of(Path folder, JsonNode config) {
        List<JsonNode> settings = new ArrayList<>(List.of(config.path("theme_config")));
        String theme = config.path("theme").asText("");
        if (theme.isBlank() || theme.contains("/") || theme.contains("\\") || theme.startsWith(".")) {
            return settings;
        }
        try {
            for (String file : List.of(
                    "_config." + theme + ".yml",
                    "_config." + theme + ".yaml",
                    "themes/" + theme + "/_config.yml",
                    "node_modules/hexo-theme-" + theme + "/_config.yml")) {
                settings.add(SiteDocuments.yaml(folder.resolve(file)).tree());
            }
        } catch (InvalidPathException noName) {
            return settings;
        }
        return settings;
    }
}
