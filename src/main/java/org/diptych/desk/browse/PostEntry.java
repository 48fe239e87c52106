package org.diptych.desk.browse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;

/**
 * A post that can be opened. Immutable; nothing is null.
 *
 * @param title as its front matter says, else the file's name
 * @param date as its front matter says; where that is not known, when the file was changed last
 * @param place what it is found by beside its title: its file within the site or the folder, or its slug
 * @param tags as the post spells them
 * @param languages of its bodies
 * @param draft whether it is not published yet
 */
public record PostEntry(
        Path file,
        String title,
        LocalDateTime date,
        String place,
        List<String> tags,
        List<String> languages,
        boolean draft) {

    public PostEntry {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(place, "place");
        tags = List.copyOf(tags);
        languages = List.copyOf(languages);
    }

    /** {@code post} of {@code index}, found by its file within the site. */
    public static PostEntry of(SiteIndex index, IndexedPost post) {
        return of(index, post, post.file());
    }

    /** {@code post} of {@code index}, found by {@code place}. */
    public static PostEntry of(SiteIndex index, IndexedPost post, String place) {
        return new PostEntry(
                index.pathOf(post),
                post.name(),
                post.head().date(),
                place,
                post.head().tags(),
                post.languages(),
                !post.place().published());
    }
}
