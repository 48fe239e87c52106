package org.diptych.desk.browse;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A post that can be opened. Immutable; nothing is null.
 *
 * @param title as its front matter says, else the file's name
 * @param date as its front matter says; where that is not known, when the file was changed last
 * @param place its file within the site or the folder
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
}
