package org.diptych.core.markdown.settings;

import java.util.Optional;

/** What tags take from the site's files. Implementations may read files, and are equal if they read the same ones. */
@FunctionalInterface
public interface SiteFiles {
    /** Outside of any site: included code shows its name, not its lines. */
    SiteFiles NONE = path -> Optional.of("");

    /** The text of the file that {@code {% include_code %}} names; empty if the site has none. */
    Optional<String> code(String path);
}
