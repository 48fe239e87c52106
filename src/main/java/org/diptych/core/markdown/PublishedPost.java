package org.diptych.core.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** The article body Hexo publishes of a post, section by section in the order of the file. Immutable. */
public record PublishedPost(List<PublishedSection> sections) {

    public PublishedPost {
        sections = List.copyOf(sections);
    }

    /** The whole article body. */
    public String html() {
        return sections.stream().map(PublishedSection::html).collect(Collectors.joining("\n"));
    }
}
