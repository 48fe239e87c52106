package org.diptych.app.layout;

/**
 * The parts of a post above, or below, its bodies: what they need in height. Immutable.
 *
 * @param line the height of the first part's own line; 0 where there are no parts
 * @param lines the height of all parts' lines
 * @param insideLeast what the opened parts need at the least, besides their lines; 0 where all are folded
 * @param insideWanted what the opened parts would like to have, besides their lines
 * @param active whether the author is in one of them
 */
public record PartStack(double line, double lines, double insideLeast, double insideWanted, boolean active) {
    public static final PartStack NONE = new PartStack(0, 0, 0, 0, false);

    public PartStack {
        insideWanted = Math.max(insideLeast, insideWanted);
    }

    /** The height at which everything wanted is seen without scrolling. */
    double wanted() {
        return lines + insideWanted;
    }

    /** One line and, where a part is open, enough of it to write in. */
    double usable() {
        return insideLeast == 0 ? line : Math.min(wanted(), line + insideLeast);
    }

    /** Every line, and as much of each opened part as can be written in. */
    double open() {
        return Math.min(wanted(), lines + insideLeast);
    }
}
