package org.diptych.core.check.drift;

/**
 * Which differences their author has said to leave alone. They are known by what both sides say, so that they stay quiet
 * wherever the two stand, and speak again once either is changed. Safe for any thread.
 */
@FunctionalInterface
public interface QuietPairs {
    /** Nothing is quiet. */
    QuietPairs NONE = (rule, first, second) -> false;

    /**
     * Whether what {@code rule} finds between the two is to be left alone.
     *
     * @param first what stands in the language that comes first, normalised by {@link #normalised}; empty where it has
     *     nothing
     * @param second what stands in the other language, likewise
     */
    boolean isQuiet(String rule, String first, String second);

    /** {@code text} as it is compared: whatever its white space. */
    static String normalised(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
