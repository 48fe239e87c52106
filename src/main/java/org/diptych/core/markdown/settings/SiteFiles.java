package org.diptych.core.markdown.settings;

import java.util.Optional;

/** What tags take from the site's files. Implementations may read files, and are equal if they read the same ones. */
@FunctionalInterface
public interface SiteFiles {
    /** Outside of any site: included code shows its name, not its lines. */
    SiteFiles NONE = path -> Optional.of("");

    /** The text of the file that {@code {% include_code %}} names; empty if the site has none. */
    Optional<String> code(String path);

    /** The site's posts; empty while they are not known: then a link leads to the name as it stands. */
    default Optional<LinkedPosts> posts() {
        return Optional.empty();
    }

    /** The post's own files; empty while they are not known. */
    default Optional<AssetFolder> assets() {
        return Optional.empty();
    }
}
