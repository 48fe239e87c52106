package org.diptych.core.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The tags and categories that the posts of a site carry, each spelling on its own, most used first. Immutable; nothing
 * is null.
 *
 * @param tags the tags, most used first
 * @param categories the names of the categories, whatever level they stand on, most used first
 */
public record SiteWords(List<Counted> tags, List<Counted> categories) {

    /** A post that lies in no site, or in one that is not known yet. */
    public static final SiteWords NONE = new SiteWords(List.of(), List.of());

    public SiteWords {
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
    }

    /** The words of {@code posts}, counted. */
    public static SiteWords of(Stream<PostWords> posts) {
        Map<String, Integer> tags = new HashMap<>();
        Map<String, Integer> categories = new HashMap<>();
        posts.forEach(post -> {
            post.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            post.categories().forEach(category -> categories.merge(category, 1, Integer::sum));
        });
        return new SiteWords(mostUsedFirst(tags), mostUsedFirst(categories));
    }

    private static List<Counted> mostUsedFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> new Counted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Counted::posts).reversed().thenComparing(Counted::word))
                .toList();
    }

    /**
     * A word with how often the site uses it.
     *
     * @param word as the posts spell it
     * @param posts how many posts carry it, at least 1
     */
    public record Counted(String word, int posts) {
        public Counted {
            Objects.requireNonNull(word, "word");
        }
    }
}
