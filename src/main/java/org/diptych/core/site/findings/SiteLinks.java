package org.diptych.core.site.findings;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.file.ContentHash;
import org.diptych.core.site.index.SiteIndex;

/**
 * All that a site's posts can name in tags, as one sum: another one once a post or a file came, went or got another
 * name. Immutable.
 */
public record SiteLinks(ContentHash sum) {
    /** Nothing is known. */
    public static final SiteLinks NONE = new SiteLinks(ContentHash.of(new byte[0]));

    public SiteLinks {
        Objects.requireNonNull(sum, "sum");
    }

    /** Those of {@code index}. */
    public static SiteLinks of(SiteIndex index) {
        Stream<String> posts = index.posts().stream()
                .map(post ->
                        post.file() + '\t' + post.place() + '\t' + post.head().title())
                .sorted();
        String all = Stream.concat(posts, index.files().stream()).collect(Collectors.joining("\n"));
        return new SiteLinks(ContentHash.of(all.getBytes(StandardCharsets.UTF_8)));
    }
}
