package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.diptych.core.post.SegmentRole;

/**
 * Which section it is, whatever stands before it: the first English body, the second stretch between parts.
 *
 * @param role what its segment is
 * @param number counts the sections of this role, from 0
 */
public record SectionKey(SegmentRole role, int number) {

    public SectionKey {
        Objects.requireNonNull(role, "role");
    }

    /** The keys of {@code page}'s sections, in order. */
    public static List<SectionKey> of(PreviewPage page) {
        Map<SegmentRole, Integer> seen = new HashMap<>();
        List<SectionKey> keys = new ArrayList<>();
        for (PreviewSection section : page.sections()) {
            keys.add(new SectionKey(section.role(), seen.merge(section.role(), 1, Integer::sum) - 1));
        }
        return keys;
    }

    /** The key as one word. */
    @Override
    public String toString() {
        return role.kind() + ":" + role.language() + ":" + number;
    }
}
