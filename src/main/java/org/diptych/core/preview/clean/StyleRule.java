package org.diptych.core.preview.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps of a {@code style} attribute what changes only how its own element looks.
 *
 * <p>Gone are: whatever fetches ({@code url(} in any spelling), whatever leaves its place (positions, negative margins,
 * transforms) and sizes no page needs. A backslash could spell anything, so a declaration that has one goes too.
 * {@link AllowLists} hands the same lists to the page, which judges by them what a formula draws.
 */
final class StyleRule {
    static final Set<String> PROPERTIES = Set.of(
            "color",
            "background-color",
            "background",
            "opacity",
            "text-align",
            "text-decoration",
            "text-indent",
            "text-transform",
            "font-weight",
            "font-style",
            "font-size",
            "font-family",
            "font-variant",
            "line-height",
            "letter-spacing",
            "word-spacing",
            "white-space",
            "word-break",
            "overflow-wrap",
            "vertical-align",
            "width",
            "max-width",
            "min-width",
            "height",
            "max-height",
            "min-height",
            "zoom",
            "margin",
            "margin-left",
            "margin-right",
            "margin-top",
            "margin-bottom",
            "padding",
            "padding-left",
            "padding-right",
            "padding-top",
            "padding-bottom",
            "border",
            "border-left",
            "border-right",
            "border-top",
            "border-bottom",
            "border-color",
            "border-style",
            "border-width",
            "border-radius",
            "border-collapse",
            "border-spacing",
            "display",
            "float",
            "clear",
            "list-style-type",
            "table-layout",
            "caption-side",
            "object-fit",
            "aspect-ratio",
            "text-emphasis");
    // These are read by Java and by the page's script alike: only what both write in the same way.
    static final String VALUE = "[-+#%.,()/ \\w'\"\\p{sc=Han}]*";
    static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla", "calc");
    /** What a variable holds was judged where it was named. */
    private static final Set<String> IN_SHEETS = Set.of("rgb", "rgba", "hsl", "hsla", "calc", "var");

    static final String DISPLAY = "none|block|inline|inline-block|flex|table|table-cell|list-item";
    /** Its digits are no size. */
    static final String COLOUR = "#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\\w.])";

    static final String HUGE = "\\d{5,}|\\de\\d";
    static final String NEGATIVE = "(?:^|[\\s,(])-\\s*\\.?\\d";
    /** A line grows with what is raised or lowered in it: nothing is covered. */
    static final Set<String> MAY_BE_NEGATIVE = Set.of("vertical-align");

    private static final Pattern VALUE_PATTERN = Pattern.compile(VALUE);
    private static final Pattern FUNCTION_PATTERN = Pattern.compile("([\\w-]*)\\s*\\(");
    private static final Pattern DISPLAY_PATTERN = Pattern.compile(DISPLAY);
    private static final Pattern COLOUR_PATTERN = Pattern.compile(COLOUR);
    private static final Pattern HUGE_PATTERN = Pattern.compile(HUGE);
    private static final Pattern NEGATIVE_PATTERN = Pattern.compile(NEGATIVE);

    private static final Pattern FETCHES = Pattern.compile(
            "url\\s*\\((?!\\s*['\"]?#)|image-set|image\\s*\\(|cross-fade|@import|src\\s*\\(|var\\s*\\(|\\\\|/\\*",
            Pattern.CASE_INSENSITIVE);

    private StyleRule() {}

    /** The harmless declarations of {@code style}; empty if none is. */
    static String harmless(String style) {
        List<String> kept = new ArrayList<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String value = declaration
                        .substring(colon + 1)
                        .replace("!important", "")
                        .strip();
                if (PROPERTIES.contains(property) && harmless(property, value)) {
                    kept.add(property + ": " + value);
                }
            }
        }
        return String.join("; ", kept);
    }

    /** Whether {@code value}, of a style or an attribute of a drawing, could fetch what is not in the same drawing. */
    static boolean mayFetch(String value) {
        return FETCHES.matcher(value).find();
    }

    /** Whether an author's own sheet may say so: it may also refer to what it named. */
    static boolean isHarmlessInSheet(String property, String value) {
        return isHarmless(property, value, IN_SHEETS);
    }

    private static boolean harmless(String property, String value) {
        return isHarmless(property, value, FUNCTIONS);
    }

    private static boolean isHarmless(String property, String value, Set<String> functions) {
        String lower = value.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && VALUE_PATTERN.matcher(lower).matches()
                && !HUGE_PATTERN
                        .matcher(COLOUR_PATTERN.matcher(lower).replaceAll("#"))
                        .find()
                && (MAY_BE_NEGATIVE.contains(property)
                        || !NEGATIVE_PATTERN.matcher(lower).find())
                && FUNCTION_PATTERN.matcher(lower).results().allMatch(found -> functions.contains(found.group(1)))
                && (!property.equals("display")
                        || DISPLAY_PATTERN.matcher(lower).matches());
    }
}
