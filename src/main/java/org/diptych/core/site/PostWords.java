package org.diptych.core.site;

import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;

/**
 * The words one post is filed under. Immutable; nothing is null.
 *
 * @param tags as the post spells them, each once
 * @param categories their names, whatever level they stand on, each once
 */
public record PostWords(List<String> tags, List<String> categories) {

    public PostWords {
        tags = tags.stream().distinct().toList();
        categories = categories.stream().distinct().toList();
    }

    /** What {@code frontMatter} says. */
    public static PostWords of(FrontMatter frontMatter) {
        return new PostWords(frontMatter.tags(), frontMatter.categories());
    }
}
