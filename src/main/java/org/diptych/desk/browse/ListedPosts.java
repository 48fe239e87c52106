package org.diptych.desk.browse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.site.index.SiteIndex;

/**
 * Where posts are listed from: the site, or, outside of any, the folder of the open post. Immutable.
 *
 * @param site what is known of the site, if the post lies in one that was read
 * @param file the open post's file, if it has one
 */
record ListedPosts(Optional<SiteIndex> site, Optional<Path> file) {

    ListedPosts {
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(file, "file");
    }

    /** The posts, made ready to be searched. May read files: for a worker. */
    PostFilter filter() {
        return new PostFilter(site.map(ListedPosts::posts)
                .orElseGet(() -> file.map(FolderReader::around).orElse(List.of())));
    }

    private static List<PostEntry> posts(SiteIndex index) {
        return index.posts().stream().map(post -> PostEntry.of(index, post)).toList();
    }
}
