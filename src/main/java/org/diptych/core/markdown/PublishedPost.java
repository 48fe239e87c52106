package org.diptych.core.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The article body Hexo publishes of a post, section by section in the order of the file. Immutable.
 *
 * @param sections the sections that have something to show
 * @param problems what would stop the site's build, in the order of the file
 */
public record PublishedPost(List<PublishedSection> sections, List<PublishProblem> problems) {

    public PublishedPost {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    /** The whole article body. */
    public String html() {
        return sections.stream().map(PublishedSection::html).collect(Collectors.joining("\n"));
    }
}
