package org.diptych.core.site.index;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diptych.core.site.PostWords;

/**
 * What a site knows of one of its posts. Immutable; nothing is null.
 *
 * @param file within the site's source folder, with {@code /} between folders: {@code _posts/river.md}
 * @param stamp of the file as it was read
 * @param head what its front matter says
 * @param place where it is published
 * @param languages of its bodies, in the order of the file; empty without language tags
 * @param references the entries of its references
 */
public record IndexedPost(
        String file,
        FileStamp stamp,
        Head head,
        Place place,
        List<String> languages,
        List<IndexedReference> references) {

    public IndexedPost {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(place, "place");
        languages = List.copyOf(languages);
        references = List.copyOf(references);
    }

    /**
     * What the front matter of a post says.
     *
     * @param title possibly empty
     * @param date on the wall of the site's time zone; the file's own where nothing says one
     * @param tags as the post spells them
     * @param categories each path from the outermost in
     */
    public record Head(String title, LocalDateTime date, List<String> tags, List<List<String>> categories) {

        public Head {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(date, "date");
            tags = List.copyOf(tags);
            categories = categories.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Where a post is published.
     *
     * @param slug the name {@code post_link} knows it by
     * @param address below the site's root
     * @param published false for a draft, and where the front matter says so
     */
    public record Place(String slug, String address, boolean published) {

        public Place {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(address, "address");
        }
    }

    /** Its title; its name where it has none. */
    public String name() {
        return head.title().isBlank() ? place.slug() : head.title();
    }

    /** The names of its categories, whatever level they stand on, each once. */
    public Stream<String> categoryNames() {
        return head.categories().stream().flatMap(List::stream).distinct();
    }

    /** The words it is filed under. */
    public PostWords words() {
        return new PostWords(head.tags(), categoryNames().toList());
    }

    /** Another one once the file was written again. */
    public String mark() {
        return stamp.size() + "-" + stamp.modified();
    }

    IndexedPost withStamp(FileStamp other) {
        return new IndexedPost(file, other, head, place, languages, references);
    }
}
