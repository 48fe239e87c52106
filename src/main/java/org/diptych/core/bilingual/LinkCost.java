package org.diptych.core.bilingual;

/**
 * What it costs to link blocks, and to leave one alone. The figures were found on four posts whose links were judged by
 * hand, {@link #EACH_MORE} on others too, in which blocks were left out and joined at random; they are in units of {@link
 * #SHARED}, the cost of sharing nothing that could be shared.
 */
final class LinkCost {
    private static final double SHARED = 5;
    /** What blocks are taken to share that have nothing to be told by. */
    static final double UNTOLD = 0.5;

    private static final double GAP = 3;
    private static final double HEADING_GAP = 4.9;
    private static final double EACH_MORE = 3.1;
    private static final double LENGTH = 1.2;
    private static final double OTHER_DEPTH = 1;
    private static final double OTHER_LEVEL = 3.5;
    private static final double OTHER_PROSE = 1.2;
    private static final double OTHER_KIND = 3;
    private static final double HEADING_AND_OTHER = 6;

    private LinkCost() {}

    /** The cost of leaving {@code block} alone. */
    static double gap(BodyBlock block) {
        return block.kind() == BlockKind.HEADING ? HEADING_GAP : GAP;
    }

    /**
     * The cost of linking stretches that begin with {@code a} and {@code b} and have {@code more} blocks beyond those, but
     * for their lengths; {@code shared} is what they share of what they could.
     */
    static double link(BodyBlock a, BodyBlock b, int more, double shared) {
        return kinds(a, b) + EACH_MORE * more + SHARED * (1 - shared);
    }

    /** What the lengths of the two stretches add to that. */
    static double length(BodyBlock a, BodyBlock b, Likeness.Stretch one, Likeness.Stretch other) {
        return a.kind().isProse() && b.kind().isProse() && !isGap(a) && !isGap(b)
                ? LENGTH * Likeness.lengthOff(one, other)
                : 0;
    }

    /** What is still to be written has no length that could tell anything. */
    private static boolean isGap(BodyBlock block) {
        return Gap.begins(block.source());
    }

    /** What a link, or a gap, of so many blocks costs at least. */
    static double least(int blocks) {
        return blocks == 1 ? GAP : EACH_MORE * (blocks - 2);
    }

    /** Whether {@code block} may be one of several that answer to one; what is still to be written answers to one. */
    static boolean joins(BodyBlock block) {
        return block.kind() != BlockKind.HEADING && block.kind() != BlockKind.FORMULA && !isGap(block);
    }

    private static double kinds(BodyBlock a, BodyBlock b) {
        boolean heading = a.kind() == BlockKind.HEADING;
        if (heading != (b.kind() == BlockKind.HEADING)) {
            return HEADING_AND_OTHER;
        }
        if (heading) {
            return a.level() == b.level() ? 0 : OTHER_LEVEL;
        }
        double cost = a.level() == b.level() ? 0 : OTHER_DEPTH;
        if (a.kind() == b.kind()) {
            return cost;
        }
        return cost + (a.kind().isProse() && b.kind().isProse() ? OTHER_PROSE : OTHER_KIND);
    }
}
