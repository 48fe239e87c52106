package org.diptych.core.markdown.settings;

import java.util.Objects;

/**
 * What there is in a site that its posts can name. Immutable; nothing is null.
 *
 * @param addresses how the site writes addresses within itself
 * @param files what tags take from the site's files
 * @param tags which tags the site has
 */
public record SiteContents(SiteAddresses addresses, SiteFiles files, KnownTags tags) {
    /** Outside of any site. */
    public static final SiteContents NONE = new SiteContents(SiteAddresses.NONE, SiteFiles.NONE, KnownTags.ANYWHERE);

    public SiteContents {
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(tags, "tags");
    }
}
