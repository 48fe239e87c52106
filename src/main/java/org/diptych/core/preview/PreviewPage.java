package org.diptych.core.preview;

import java.util.List;
import org.diptych.core.frontmatter.FrontMatter;

/** What the preview shows of a post: its header and the sections below. Immutable; nothing is null. */
public record PreviewPage(FrontMatter header, List<PreviewSection> sections) {
    /** Nothing to show yet. */
    public static final PreviewPage EMPTY = new PreviewPage(FrontMatter.NONE, List.of());

    public PreviewPage {
        sections = List.copyOf(sections);
    }
}
