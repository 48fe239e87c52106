package org.diptych.core.preview;

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
 */
final class StyleRule {
    private static final Set<String> PROPERTIES = Set.of(
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
    private static final Pattern VALUE = Pattern.compile("[-+#%.,()/ \\w'\"\\p{IsHan}]*");
    private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
    private static final Set<String> FUNCTIONS = Set.of("rgb", "rgba", "hsl", "hsla", "calc");
    private static final Pattern DISPLAY =
            Pattern.compile("none|block|inline|inline-block|flex|table|table-cell|list-item");
    private static final Pattern HUGE = Pattern.compile("\\d{5,}|\\de\\d");
    private static final Pattern NEGATIVE = Pattern.compile("(?:^|[\\s,(])-\\s*\\.?\\d");

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

    private static boolean harmless(String property, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return !lower.isEmpty()
                && VALUE.matcher(lower).matches()
                && !HUGE.matcher(lower).find()
                && !NEGATIVE.matcher(lower).find()
                && FUNCTION.matcher(lower).results().allMatch(found -> FUNCTIONS.contains(found.group(1)))
                && (!property.equals("display") || DISPLAY.matcher(lower).matches());
    }
}
