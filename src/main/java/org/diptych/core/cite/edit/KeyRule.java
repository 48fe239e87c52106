package org.diptych.core.cite.edit;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which citation keys can be used. hexo-reference-plus splits a tag at white space and an entry at its first closing
 * bracket; quotes and percent signs belong to Hexo's tags. Stateless.
 */
public enum KeyRule {
    /** The key can be used. */
    FINE,
    /** There is no key. */
    EMPTY,
    /** It holds white space, a bracket, a quote, a comma, an equals sign or a percent sign. */
    FORBIDDEN_CHARACTER,
    /** Another entry has it. */
    TAKEN;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\[\\]{}%\"'`,=<>]");

    /** What is to be said of {@code key}, where {@code others} are taken. */
    public static KeyRule of(String key, Set<String> others) {
        if (key.isEmpty()) {
            return EMPTY;
        }
        if (FORBIDDEN.matcher(key).find()) {
            return FORBIDDEN_CHARACTER;
        }
        return others.contains(key) ? TAKEN : FINE;
    }
}
