package org.diptych.core.preview.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One declaration of an author's style sheet, judged by the lists for style attributes; what a whole sheet may say besides
 * is named here. Immutable.
 *
 * @param property in lower case
 * @param value as it is written, without {@code !important}
 * @param important whether it goes before others
 */
public record Declaration(String property, String value, boolean important) {
    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIABLE = Pattern.compile("--[a-z][\\w-]{0,60}");
    private static final Pattern MORE = Pattern.compile(
            "font|list-style|hyphens|tab-size|font-feature-settings|text-underline-offset"
                    + "|text-decoration-(?:color|line|style|thickness)|border-(?:top|right|bottom|left)-(?:color|style|width)");

    /** What {@code text} declares; empty where that is nothing, or not harmless. */
    public static Optional<Declaration> read(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return Optional.empty();
        }
        String property = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String whole = text.substring(colon + 1).strip();
        Matcher important = IMPORTANT.matcher(whole);
        boolean first = important.find();
        String value = first ? whole.substring(0, important.start()).strip() : whole;
        boolean known = StyleRule.PROPERTIES.contains(property)
                || VARIABLE.matcher(property).matches()
                || MORE.matcher(property).matches();
        return known && StyleRule.isHarmlessInSheet(property, value)
                ? Optional.of(new Declaration(property, value, first))
                : Optional.empty();
    }

    /** Whether others may refer to it. */
    public boolean isVariable() {
        return property.startsWith("--");
    }

    /** As it is written in a sheet. */
    public String text() {
        return property + ": " + value + (important ? " !important" : "");
    }
}
