package org.diptych.app.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What stands below each other in a post's view, and how high: the parts above the bodies, the bodies, the parts below.
 * Immutable.
 *
 * <p>The bodies have their least height before anything else. What is left goes to the parts in steps, so that each is
 * first seen at all, then can be written in, and only then has the height it would like; what does not fit scrolls.
 */
public record PartRows(double above, double bodies, double below) {
    private static final ToDoubleFunction<PartStack> LAST = PartStack::wanted;
    private static final List<ToDoubleFunction<PartStack>> STEPS = List.of(PartStack::usable, PartStack::open, LAST);

    /**
     * Shares out {@code height} pixels.
     *
     * @param bodiesLeast the height of a body of six lines and its header
     */
    public static PartRows of(double height, double bodiesLeast, PartStack above, PartStack below) {
        PartStack first = below.active() ? below : above;
        PartStack second = below.active() ? above : below;
        double spare = Math.max(0, height - bodiesLeast);
        // Half a line says nothing: a line is seen whole or not at all.
        double one = first.line() <= spare ? first.line() : 0;
        double other = second.line() <= spare - one ? second.line() : 0;
        for (ToDoubleFunction<PartStack> step : STEPS) {
            double moreOne = one == 0 ? 0 : Math.max(0, step.applyAsDouble(first) - one);
            double moreOther = other == 0 ? 0 : Math.max(0, step.applyAsDouble(second) - other);
            spare = Math.max(0, height - bodiesLeast) - one - other;
            // In the last step neither is served before the other: both get the same share of what they miss.
            double share = step == LAST && moreOne + moreOther > spare ? spare / (moreOne + moreOther) : 1;
            one += Math.min(spare, moreOne * share);
            other += Math.max(0, Math.min(spare - Math.min(spare, moreOne * share), moreOther * share));
        }
        return below.active()
                ? new PartRows(other, height - one - other, one)
                : new PartRows(one, height - one - other, other);
    }
}
