package org.diptych.core.frontmatter;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter of a post says, read as Hexo reads it. Immutable; nothing is null.
 *
 * <p>Scalars are read as the text that stands in the file: {@code 1.10} stays {@code 1.10}.
 */
public record FrontMatter(
        Optional<String> title,
        Optional<String> date,
        List<String> categories,
        List<String> tags,
        boolean refplus,
        boolean mathjax,
        Optional<FrontMatterFault> fault) {

    /** A post without front matter. */
    public static final FrontMatter NONE =
            new FrontMatter(Optional.empty(), Optional.empty(), List.of(), List.of(), false, false, Optional.empty());

    public FrontMatter {
        categories = List.copyOf(categories);
        tags = List.copyOf(tags);
    }
}
