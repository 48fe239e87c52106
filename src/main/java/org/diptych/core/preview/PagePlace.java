package org.diptych.core.preview;

import java.util.Objects;

/**
 * Where the page shows a block of a body: a block of the page, or one of several things of one kind in it, an item of a
 * list, say. Immutable; nothing is null.
 *
 * @param section whose block it is
 * @param index the first block of the page that shows it
 * @param span how many blocks of the page show it
 * @param inside what of that block shows it
 */
public record PagePlace(SectionKey section, int index, int span, Inside inside) {

    public PagePlace {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(inside, "inside");
    }

    /**
     * What of a block of the page is meant. Immutable; nothing is null.
     *
     * @param kind what it is; empty where it is the whole
     * @param nth which of these, from 0
     * @param of how many of these there are
     */
    public record Inside(String kind, int nth, int of) {
        public Inside {
            Objects.requireNonNull(kind, "kind");
        }
    }
}
