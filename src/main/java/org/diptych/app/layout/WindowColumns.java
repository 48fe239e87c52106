package org.diptych.app.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What stands side by side in the window, and how wide. Immutable.
 *
 * <p>Panes shrink before they hide: the page first, then the side panel. Where even that is not enough, they are hidden
 * in the order of {@link Yielding}. Nothing is remembered: with room enough everything is back, as wide as it was wanted.
 *
 * @param side the side panel's width; 0 while it is hidden
 * @param centre the width of all bodies together
 * @param centreLeast the width the bodies need: neither pane is dragged over that
 * @param page the page's width; 0 while it is hidden
 * @param hidden what was wanted and had to give way
 */
public record WindowColumns(double side, double centre, double centreLeast, double page, Set<Yielding> hidden) {
    /** The width of the line between two panes, which can be dragged. */
    public static final double DIVIDER = 6;

    /** Below this width a side panel cuts its own words off. */
    public static final double LEAST_SIDE = 224;

    /** Below this width a page shows two or three words in a line. */
    public static final double LEAST_PAGE = 300;

    public WindowColumns {
        hidden = Set.copyOf(hidden);
    }

    /** What of {@code wishes} fits in {@code width} pixels. */
    public static WindowColumns of(double width, ColumnWishes wishes) {
        Set<Yielding> shown = wishes.wanted();
        Set<Yielding> hidden = EnumSet.noneOf(Yielding.class);
        for (Yielding next : order(wishes)) {
            if (least(shown, wishes) <= width) {
                break;
            }
            if (shown.remove(next)) {
                hidden.add(next);
            }
        }
        return sized(width, wishes, shown, hidden);
    }

    private static List<Yielding> order(ColumnWishes wishes) {
        List<Yielding> order = new ArrayList<>(List.of(Yielding.values()));
        wishes.asked().ifPresent(asked -> {
            order.remove(asked);
            order.add(asked);
        });
        return order;
    }

    private static double least(Set<Yielding> shown, ColumnWishes wishes) {
        return (shown.contains(Yielding.SIDE_PANEL) ? LEAST_SIDE + DIVIDER : 0)
                + (shown.contains(Yielding.PAGE) ? LEAST_PAGE + DIVIDER : 0)
                + leastOfBodies(shown, wishes);
    }

    private static double leastOfBodies(Set<Yielding> shown, ColumnWishes wishes) {
        int bodies = shown.contains(Yielding.OTHER_LANGUAGE) ? wishes.bodies() : 1;
        return bodies * wishes.bodyLeast() + (bodies - 1) * DIVIDER;
    }

    private static WindowColumns sized(double width, ColumnWishes wishes, Set<Yielding> shown, Set<Yielding> hidden) {
        double free = width - leastOfBodies(shown, wishes);
        double side = 0;
        double page = 0;
        if (shown.contains(Yielding.SIDE_PANEL)) {
            free -= DIVIDER;
            side = Math.max(LEAST_SIDE, wishes.side());
        }
        if (shown.contains(Yielding.PAGE)) {
            free -= DIVIDER;
            page = Math.max(LEAST_PAGE, wishes.pageShare() * width);
        }
        // The page shrinks first: what is over goes from it, down to its least, and only the rest from the side panel.
        page = shown.contains(Yielding.PAGE) ? Math.max(LEAST_PAGE, Math.min(page, free - side)) : 0;
        side = Math.max(0, Math.min(side, free - page));
        double dividers = (side > 0 ? DIVIDER : 0) + (page > 0 ? DIVIDER : 0);
        double centre = Math.max(0, width - side - page - dividers);
        return new WindowColumns(side, centre, leastOfBodies(shown, wishes), page, hidden);
    }
}
