package org.diptych.core.check.drift.facts;

/** How alike two texts are. Stateless. */
public final class Strings {
    private static final int LONGEST = 150;

    private Strings() {}

    /** From 0 to 1: how much of the longer one its beginning and end share with the other, or pairs of characters. */
    public static double likeness(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        double edges = (double) (head + tail) / longer;
        return longer > LONGEST ? edges : Math.max(edges, common(one, other) / (double) longer);
    }

    /** The length of the longest common subsequence. */
    private static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
