package org.diptych.core.check;

import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;

/** What a check looks at: a post and what has been read of it. Immutable. */
public record CheckedPost(Post post, FrontMatter frontMatter, Bibliography bibliography, Dialect dialect) {}
