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

    /**
     * The first blocks of each section, so many that they hold {@code characters} of HTML or a little more; this page
     * itself where these are all.
     */
    public PreviewPage beginning(int characters) {
        List<PreviewSection> begun =
                sections.stream().map(section -> section.beginning(characters)).toList();
        return sameBlocks(begun) ? this : new PreviewPage(header, begun);
    }

    private boolean sameBlocks(List<PreviewSection> begun) {
        for (int i = 0; i < begun.size(); i++) {
            if (begun.get(i) != sections.get(i)) {
                return false;
            }
        }
        return true;
    }
}
