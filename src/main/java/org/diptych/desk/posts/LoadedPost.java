package org.diptych.desk.posts;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.diptych.core.file.PostFile;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;

/**
 * A post as it was read. Immutable; nothing is null.
 *
 * @param post the file's text, cut
 * @param site the site it lies in
 * @param header what its front matter says
 * @param longLine the first line, from 1, that is too long for an editor to colour and to break
 */
public record LoadedPost(PostFile file, Post post, Optional<Site> site, FrontMatter header, OptionalInt longLine) {

    public LoadedPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(longLine, "longLine");
    }
}
