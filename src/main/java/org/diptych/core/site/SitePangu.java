package org.diptych.core.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/**
 * Whether a site's theme puts spaces between Chinese and Latin by itself, as NexT does where its {@code pangu} is on.
 * Then none is missing in the text. Stateless.
 */
public final class SitePangu {
    private SitePangu() {}

    /** What the site in {@code folder} says; reads files. The site's own files count before the theme's. */
    public static boolean isOn(Path folder) {
        JsonNode config = SiteDocuments.yaml(folder.resolve("_config.yml")).tree();
        return ThemeSettings.of(folder, config).stream()
                .map(each -> each.path("pangu"))
                .filter(said -> !said.isMissingNode())
                .findFirst()
                .map(JsonNode::asBoolean)
                .orElse(false);
    }
}
