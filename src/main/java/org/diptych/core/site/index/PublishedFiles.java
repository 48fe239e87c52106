package org.diptych.core.site.index;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.LinkedPosts;
import org.diptych.core.markdown.settings.SiteFiles;

/** What the tags of one post take from its site, once that is known. Immutable. */
record PublishedFiles(SiteFiles site, LinkedPosts known, AssetFolder own) implements SiteFiles {

    PublishedFiles {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(own, "own");
    }

    @Override
    public Optional<String> code(String path) {
        return site.code(path);
    }

    @Override
    public Optional<LinkedPosts> posts() {
        return Optional.of(known);
    }

    @Override
    public Optional<AssetFolder> assets() {
        return Optional.of(own);
    }
}
