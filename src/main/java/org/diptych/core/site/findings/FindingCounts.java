package org.diptych.core.site.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;

/**
 * The findings of a site's posts, as far as they are counted. Confined to one thread at a time.
 */
public final class FindingCounts {
    private final Map<String, CountedPost> counted = new HashMap<>();
    private SiteLinks links;

    /**
     * @param counted what was counted before
     * @param links what the site's tags could name then
     */
    public FindingCounts(Collection<CountedPost> counted, SiteLinks links) {
        counted.forEach(post -> this.counted.put(post.file(), post));
        this.links = Objects.requireNonNull(links, "links");
    }

    /** What the site's tags could name when the counts were taken. */
    public SiteLinks links() {
        return links;
    }

    /** All there are. */
    public List<CountedPost> all() {
        return List.copyOf(counted.values());
    }

    /** What was counted of {@code post}, if it is still that file. */
    public Optional<CountedPost> find(IndexedPost post) {
        return Optional.ofNullable(counted.get(post.file()))
                .filter(known -> known.mark().equals(post.mark()));
    }

    /** What was counted of {@code post} at any time. */
    public Optional<CountedPost> before(IndexedPost post) {
        return Optional.ofNullable(counted.get(post.file()));
    }

    /** What was counted of {@code post} does not hold any more. */
    public void forget(IndexedPost post) {
        counted.remove(post.file());
    }

    public void put(CountedPost post) {
        counted.put(post.file(), post);
    }

    /** Forgets what the posts of {@code index}, which can name {@code now}, no longer bear out; says which to count. */
    public List<IndexedPost> missing(SiteIndex index, SiteLinks now) {
        if (!now.equals(links)) {
            counted.values().removeIf(post -> post.counts().linked());
            links = now;
        }
        List<IndexedPost> missing = new ArrayList<>();
        Map<String, CountedPost> present = new HashMap<>();
        for (IndexedPost post : index.posts()) {
            before(post).ifPresent(known -> present.put(post.file(), known));
            if (find(post).isEmpty()) {
                missing.add(post);
            }
        }
        counted.keySet().retainAll(present.keySet());
        return missing;
    }
}
