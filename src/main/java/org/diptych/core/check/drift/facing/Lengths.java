package org.diptych.core.check.drift.facing;

import java.util.Arrays;
import java.util.List;

/** How much longer one language says the same than the other. Stateless. */
public final class Lengths {
    /** What English takes to say what Chinese says, as a logarithm, in posts that were looked at. */
    private static final double CHINESE = -0.22;

    /** Shorter blocks tell too little. */
    private static final double TELLING = 60;

    /** How many pairs of a usual kind are added to those there are: a short post must not set its own measure. */
    private static final int USUAL = 3;

    private static final double SHORT = 90;
    private static final double LONG = 150;
    private static final double MUCH = Math.log(2.1);
    private static final double SOMEWHAT = 75;
    private static final double MUCH_OF_SHORT = Math.log(2.5);
    private static final double MUCH_OF_LONG = Math.log(1.8);

    private Lengths() {}

    /** How much longer the second side is where both say the same: the middle of what pairs show. */
    public static double ratio(List<Facing> facings, boolean firstIdeographic, boolean secondIdeographic) {
        double[] ratios = new double[facings.size() + USUAL];
        int count = 0;
        for (Facing facing : facings) {
            boolean one = facing.first().size() == 1 && facing.second().size() == 1;
            if (one && facing.kind().isProse() && !facing.hasGaps()) {
                double first = facing.firstLength();
                double second = facing.secondLength();
                if (first > TELLING && second > TELLING) {
                    ratios[count++] = second / first;
                }
            }
        }
        double usual = firstIdeographic == secondIdeographic ? 0 : secondIdeographic ? CHINESE : -CHINESE;
        Arrays.fill(ratios, count, count + USUAL, Math.exp(usual));
        return smallest(ratios, count + USUAL, (count + USUAL) / 2);
    }

    /** That of the first {@code count} of {@code values} which {@code rank} others come before; brings them into another order. */
    private static double smallest(double[] values, int count, int rank) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            double middle = values[(low + high) >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < middle) {
                    i++;
                }
                while (values[j] > middle) {
                    j--;
                }
                if (i <= j) {
                    double held = values[i];
                    values[i++] = values[j];
                    values[j--] = held;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    /** Whether two lengths, the first already as the second language would have it, cannot well say the same. */
    public static boolean isMisfit(double first, double second) {
        double longer = Math.max(first, second);
        double most = longer >= LONG ? MUCH_OF_LONG : longer >= SHORT ? MUCH : MUCH_OF_SHORT;
        return longer >= SOMEWHAT && off(first, second) >= most;
    }

    /** Whether two lengths, of blocks too short to tell by them alone, are as far from each other. */
    public static boolean mayBeMisfit(double first, double second) {
        double longer = Math.max(first, second);
        return longer >= TELLING && longer < SHORT && off(first, second) >= MUCH;
    }

    /** How far two lengths are from each other, as a logarithm. */
    public static double off(double first, double second) {
        return Math.abs(Math.log((first + 8) / (second + 8)));
    }
}
