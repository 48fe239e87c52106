package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.post.SegmentKind;

/**
 * Which section it is, whatever stands before it: the first English body, the second stretch between parts.
 *
 * @param kind the segment's kind
 * @param language the language of a body, empty elsewhere
 * @param number counts the sections of this kind and language, from 0
 */
public record SectionKey(SegmentKind kind, String language, int number) {

    public SectionKey {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
    }

    /** The keys of {@code page}'s sections, in order. */
    public static List<SectionKey> of(PreviewPage page) {
        Map<SectionKey, Integer> seen = new HashMap<>();
        List<SectionKey> keys = new ArrayList<>();
        for (PreviewSection section : page.sections()) {
            SectionKey first = new SectionKey(section.kind(), section.language(), 0);
            keys.add(new SectionKey(section.kind(), section.language(), seen.merge(first, 1, Integer::sum) - 1));
        }
        return keys;
    }

    /** The key as one word. */
    @Override
    public String toString() {
        return kind + ":" + language + ":" + number;
    }
}
