package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a site's theme puts spaces between Chinese and Latin by itself, as NexT does where its {@code pangu} is on.
 * Then none is missing in the text. Stateless.
 */
public final class SitePangu {
    private SitePangu() {}

    /** What the site in {@code folder} says; reads files. The site's own files count before the theme's. */
    public static boolean isOn(Path folder) {
        JsonNode config = SiteDocuments.yaml(folder.resolve("_config.yml")).tree();
        JsonNode own = config.path("theme_config").path("pangu");
        if (!own.isMissingNode()) {
            return own.asBoolean();
        }
        String theme = config.path("theme").asText("");
        if (!theme.matches("[A-Za-z0-9._-]+")) {
            return false;
        }
        try {
            for (Path file : List.of(
                    folder.resolve("_config." + theme + ".yml"),
                    folder.resolve("themes").resolve(theme).resolve("_config.yml"),
                    folder.resolve("node_modules")
                            .resolve("hexo-theme-" + theme)
                            .resolve("_config.yml"))) {
                JsonNode said = SiteDocuments.yaml(file).tree().path("pangu");
                if (!said.isMissingNode()) {
                    return said.asBoolean();
                }
            }
        } catch (InvalidPathException noName) {
            return false;
        }
        return false;
    }
}
