package org.diptych.app.layout;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the author wants to see side by side. Immutable; nothing is null.
 *
 * @param side the width of the side panel in pixels; 0 where none is wanted
 * @param pageShare the page's share of the whole width, from 0 to 1; 0 where no page is wanted
 * @param bodies how many bodies are wanted beside each other, at least 1
 * @param bodyLeast the width below which a body is no longer comfortable to write in
 * @param asked what the author asked for while there was no room for it: this one gives way last
 */
public record ColumnWishes(double side, double pageShare, int bodies, double bodyLeast, Optional<Yielding> asked) {
    public ColumnWishes {
        Objects.requireNonNull(asked, "asked");
        bodies = Math.max(1, bodies);
    }

    /** What may give way of all this. */
    Set<Yielding> wanted() {
        Set<Yielding> wanted = EnumSet.noneOf(Yielding.class);
        if (pageShare > 0) {
            wanted.add(Yielding.PAGE);
        }
        if (side > 0) {
            wanted.add(Yielding.SIDE_PANEL);
        }
        if (bodies > 1) {
            wanted.add(Yielding.OTHER_LANGUAGE);
        }
        return wanted;
    }
}
