package org.diptych.core.preview;

import java.util.List;

/**
 * One change of a list of blocks: {@code removed} blocks go from place {@code at}, {@code inserted} come there.
 *
 * @param at the place in the list as it stands after the changes before this one, from 0
 * @param removed how many go, at least 0
 * @param inserted the HTML of those that come
 */
public record Splice(int at, int removed, List<String> inserted) {

    public Splice {
        inserted = List.copyOf(inserted);
    }

    /** What leads from {@code old} to {@code now}, in order; nothing where they are the same. Takes n log n steps. */
    public static List<Splice> between(List<String> old, List<String> now) {
        return BlockDiff.between(old, now);
    }
}
