package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.frontmatter.FrontMatter;

/** What the preview shows of a post: its header and the sections below. Immutable; nothing is null. */
public record PreviewPage(FrontMatter header, List<PreviewSection> sections) {
    /** Nothing to show yet. */
    public static final PreviewPage EMPTY = new PreviewPage(FrontMatter.NONE, List.of());

    public PreviewPage {
        sections = List.copyOf(sections);
    }

    /**
     * This page as far as it comes in one step where {@code shown} is in the page: of the blocks of each section that are
     * not there yet the first, so many that they hold {@code characters} of HTML or a little more; this page itself where
     * these are all.
     */
    public PreviewPage growing(PreviewPage shown, int characters) {
        Map<SectionKey, List<String>> there = PreviewPatch.blocks(shown);
        List<SectionKey> keys = SectionKey.of(this);
        List<PreviewSection> grown = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            grown.add(sections.get(i).growing(there.getOrDefault(keys.get(i), List.of()), characters));
        }
        return sameBlocks(grown) ? this : new PreviewPage(header, grown);
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
