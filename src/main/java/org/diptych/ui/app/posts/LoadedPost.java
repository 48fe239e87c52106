package org.diptych.ui.app.posts;

import java.util.Optional;
import org.diptych.core.post.Post;
import org.diptych.core.site.Site;

/** A post as it was read. Immutable; nothing is null. */
public record LoadedPost(Post post, Optional<Site> site) {}
