package org.diptych.core.site.address;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What of a post decides its address. Immutable; nothing is null.
 *
 * @param slug its name in addresses, from its file's name
 * @param published false for a draft, whose categories do not count
 * @param date on the wall of the site's time zone
 * @param title as the front matter says, possibly empty
 * @param categories its categories, each path from the outermost in
 * @param fields what else its front matter and its file's name say
 */
public record NamedPost(
        String slug,
        boolean published,
        LocalDateTime date,
        String title,
        List<List<String>> categories,
        Map<String, String> fields) {

    public NamedPost {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(title, "title");
        categories = List.copyOf(categories);
        fields = Map.copyOf(fields);
    }
}
