package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.site.theme.ThemeFolders;

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
        List<Path> homes = ThemeFolders.of(folder, theme);
        if (!homes.isEmpty()) {
            Stream.concat(
                            Stream.of("yml", "yaml").map(end -> folder.resolve("_config." + theme + "." + end)),
                            homes.stream().map(home -> home.resolve("_config.yml")))
                    .forEach(file -> settings.add(SiteDocuments.yaml(file).tree()));
        }
        return settings;
    }
}
