package org.diptych.ui.app.posts;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.file.PostFile;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;

/**
 * A post as it was read. Immutable; nothing is null.
 *
 * @param post the file's text, cut
 * @param site the site it lies in
 */
public record LoadedPost(PostFile file, Post post, Optional<Site> site) {

    public LoadedPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(site, "site");
    }
}
