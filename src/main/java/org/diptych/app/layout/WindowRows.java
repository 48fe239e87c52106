package org.diptych.app.layout;

/**
 * What stands below each other in the window, and how high. Immutable.
 *
 * <p>Menus, tabs and the status bar always have their height. Notices get what the post can spare, and scroll where that
 * is less than they need.
 *
 * @param notices the height of the notices
 * @param middle what is left for the post and all beside it
 */
public record WindowRows(double notices, double middle) {
    /** One notice of one line. */
    public static final double LEAST_NOTICES = 40;

    private static final double MOST_NOTICES = 0.34;

    /**
     * Shares out {@code height} pixels.
     *
     * @param edges the height of menus, tabs and status bar together
     * @param wanted the height in which all notices can be read
     * @param middleLeast what the post needs so that six lines of a body can be seen, and what stands above it
     */
    public static WindowRows of(double height, double edges, double wanted, double middleLeast) {
        double free = Math.max(0, height - edges);
        double spare = Math.min(free - middleLeast, height * MOST_NOTICES);
        double notices = Math.min(Math.min(wanted, free), Math.max(LEAST_NOTICES, spare));
        return new WindowRows(notices, free - notices);
    }
}
