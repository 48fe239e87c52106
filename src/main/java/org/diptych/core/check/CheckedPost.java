package org.diptych.core.check;

import java.util.Objects;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.post.Post;

/** What a check looks at: a post, what has been read of it, and what is published of it. Immutable; nothing is null. */
public record CheckedPost(
        Post post, FrontMatter frontMatter, Bibliography bibliography, PublishedPost published, Dialect dialect) {

    public CheckedPost {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(frontMatter, "frontMatter");
        Objects.requireNonNull(bibliography, "bibliography");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(dialect, "dialect");
    }
}
