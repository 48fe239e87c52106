package org.diptych.app.parts;

import java.util.List;

/**
 * How a post's view was left. Immutable.
 *
 * @param places each part's
 * @param open the indexes of the parts that were unfolded
 * @param active the index of the part that had the focus; -1 for none
 * @param only the body shown alone, or -1
 * @param dividers where the lines between the bodies were, from 0 to 1
 */
public record ViewState(List<Place> places, List<Integer> open, int active, int only, List<Double> dividers) {
    public static final ViewState FIRST = new ViewState(List.of(), List.of(), -1, -1, List.of());

    /**
     * Where the author was in a part.
     *
     * @param caret in its content
     * @param top the place in its content that was shown at the top, or -1
     */
    public record Place(int caret, int top) {}

    public ViewState {
        places = List.copyOf(places);
        open = List.copyOf(open);
        dividers = List.copyOf(dividers);
    }
}
