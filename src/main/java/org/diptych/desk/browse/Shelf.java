package org.diptych.desk.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.diptych.core.site.SiteWords;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.jspecify.annotations.Nullable;

/**
 * Some posts of a site that belong together, and the shelves within. Immutable; nothing is null.
 *
 * @param path the tag, or the category from the outermost in; empty for others
 * @param posts how many posts it holds; a category holds those of the categories within
 * @param below the shelves within, in the order in which they are shown
 */
public record Shelf(Kind kind, List<String> path, int posts, List<Shelf> below) {

    /** What its posts have in common. */
    public enum Kind {
        /** Every post and draft. */
        ALL,
        /** What is published. */
        PUBLISHED,
        /** What is not. */
        DRAFTS,
        /** Posts with a category; holds the categories. */
        CATEGORIES,
        CATEGORY,
        /** Posts with a tag; holds the tags. */
        TAGS,
        TAG
    }

    /** Which shelf it is, whatever it holds at the moment. */
    public record Name(Kind kind, List<String> path) {
        /** All posts. */
        public static final Name ALL = new Name(Kind.ALL, List.of());

        public Name {
            Objects.requireNonNull(kind, "kind");
            path = List.copyOf(path);
        }

        /** Whether {@code post} stands on it. */
        boolean holds(IndexedPost post) {
            return switch (kind) {
                case ALL -> true;
                case PUBLISHED -> post.place().published();
                case DRAFTS -> !post.place().published();
                case CATEGORIES -> !post.head().categories().isEmpty();
                case CATEGORY -> post.head().categories().stream().anyMatch(this::begins);
                case TAGS -> !post.head().tags().isEmpty();
                case TAG -> post.head().tags().contains(path.get(0));
            };
        }

        private boolean begins(List<String> category) {
            return category.size() >= path.size()
                    && category.subList(0, path.size()).equals(path);
        }
    }

    public Shelf {
        Objects.requireNonNull(kind, "kind");
        path = List.copyOf(path);
        below = List.copyOf(below);
    }

    /** Which shelf it is. */
    public Name name() {
        return new Name(kind, path);
    }

    /** The shelves of a site: posts, drafts, categories in each other, tags with the most used first. */
    static List<Shelf> of(SiteIndex index) {
        List<Shelf> categories = categories(index);
        List<Shelf> tags = new ArrayList<>();
        for (SiteWords.Counted tag : index.words().tags()) {
            tags.add(new Shelf(Kind.TAG, List.of(tag.word()), tag.posts(), List.of()));
        }
        return List.of(
                plain(index, Kind.ALL, List.of()),
                plain(index, Kind.PUBLISHED, List.of()),
                plain(index, Kind.DRAFTS, List.of()),
                plain(index, Kind.CATEGORIES, categories),
                plain(index, Kind.TAGS, tags));
    }

    private static Shelf plain(SiteIndex index, Kind kind, List<Shelf> below) {
        Name name = new Name(kind, List.of());
        int posts = (int) index.posts().stream().filter(name::holds).count();
        return new Shelf(kind, List.of(), posts, below);
    }

    private static List<Shelf> categories(SiteIndex index) {
        Branch root = new Branch();
        for (IndexedPost post : index.posts()) {
            for (List<String> category : post.head().categories()) {
                root.add(post, category);
            }
        }
        return root.shelves(List.of());
    }

    /** A category while posts are sorted into it. */
    private static final class Branch {
        private final Map<String, Branch> below = new TreeMap<>();
        private @Nullable IndexedPost last;
        private int posts;

        void add(IndexedPost post, List<String> category) {
            // A post that is filed under two categories within is one post.
            if (last != post) {
                last = post;
                posts++;
            }
            if (!category.isEmpty()) {
                below.computeIfAbsent(category.get(0), name -> new Branch())
                        .add(post, category.subList(1, category.size()));
            }
        }

        List<Shelf> shelves(List<String> path) {
            List<Shelf> shelves = new ArrayList<>();
            below.forEach((name, branch) -> {
                List<String> inner = new ArrayList<>(path);
                inner.add(name);
                shelves.add(new Shelf(Kind.CATEGORY, inner, branch.posts, branch.shelves(inner)));
            });
            return shelves;
        }
    }
}
