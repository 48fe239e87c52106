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
    /** Decides between blocks that speak as much for being left alone. */
    private static final double LONELY = 0.1;

    private static final double EACH_MORE = 3.1;
    private static final double LENGTH = 1.2;
    private static final double OTHER_DEPTH = 1;
    private static final double OTHER_LEVEL = 3.5;
    private static final double OTHER_PROSE = 1.2;
    private static final double OTHER_KIND = 3;
    private static final double HEADING_AND_OTHER = 6;

    private LinkCost() {}

    /**
     * What decides, beside its words, what the links of a block cost; read once, since a search asks it many thousand times.
     * Immutable; nothing is null.
     *
     * @param heading whether it is a heading
     * @param prose whether it is written anew by a translator
     * @param measured whether its length tells anything: what is still to be written has none that could
     * @param joins whether it may be one of several that answer to one; what is still to be written answers to one
     */
    record Traits(BlockKind kind, int level, boolean heading, boolean prose, boolean measured, boolean joins) {

        static Traits of(BodyBlock block) {
            boolean unwritten = Gap.begins(block.source());
            boolean heading = block.kind() == BlockKind.HEADING;
            boolean prose = block.kind().isProse();
            boolean joins = !heading && block.kind() != BlockKind.FORMULA && !unwritten;
            return new Traits(block.kind(), block.level(), heading, prose, prose && !unwritten, joins);
        }
    }

    /**
     * The cost of leaving {@code block} alone.
     *
     * @param lonely whether it says a number that nothing of the other body does
     */
    static double gap(Traits block, boolean lonely) {
        return (block.heading() ? HEADING_GAP : GAP) - (lonely ? LONELY : 0);
    }

    /**
     * The cost of linking stretches that begin with {@code a} and {@code b} and have {@code more} blocks beyond those, but
     * for their lengths; {@code shared} is what they share of what they could.
     */
    static double link(Traits a, Traits b, int more, double shared) {
        return kinds(a, b) + EACH_MORE * more + SHARED * (1 - shared);
    }

    /** What the lengths of the two stretches add to that. */
    static double length(Traits a, Traits b, Likeness.Stretch one, Likeness.Stretch other) {
        return a.measured() && b.measured() ? LENGTH * Likeness.lengthOff(one, other) : 0;
    }

    /** What a link that has {@code more} blocks than one on either side costs at least. */
    static double least(int more) {
        return EACH_MORE * more;
    }

    private static double kinds(Traits a, Traits b) {
        if (a.heading() != b.heading()) {
            return HEADING_AND_OTHER;
        }
        if (a.heading()) {
            return a.level() == b.level() ? 0 : OTHER_LEVEL;
        }
        double cost = a.level() == b.level() ? 0 : OTHER_DEPTH;
        if (a.kind() == b.kind()) {
            return cost;
        }
        return cost + (a.prose() && b.prose() ? OTHER_PROSE : OTHER_KIND);
    }
}
