package org.diptych.core.preview.clean;

import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * The allow-lists by which a post's HTML is judged, for the script that judges what its formulas draw: MathJax draws in
 * the page, after the sanitiser, and what it draws says what the formula said. Stateless.
 */
public final class AllowLists {
    private static final String PLACE = "${rules}";
    /** The classes that MathJax's own style sheet speaks of. */
    private static final List<String> FORMULA_CLASSES = List.of("MathJax", "mjx-dashed", "mjx-dotted");

    private static final String COLOUR =
            "none|currentcolor|transparent|[a-z]{3,24}|#[0-9a-f]{3,8}|(?:rgb|hsl)a?\\([-\\d.,%/\\s]*\\)";

    private AllowLists() {}

    /** {@code script} with the lists in the place of <code>${rules}</code>. */
    public static String into(String script) {
        return script.replace(PLACE, asJson());
    }

    private static String asJson() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        json.add(member("idPrefix", quoted(AllowedAttributes.ID_PREFIX)));
        json.add(member("linkSchemes", list(AllowedAddresses.LINK_SCHEMES)));
        json.add(member("nearlyAScheme", quoted(AllowedAddresses.NEARLY)));
        json.add(member("styleProperties", list(StyleRule.PROPERTIES)));
        json.add(member("styleFunctions", list(StyleRule.FUNCTIONS)));
        json.add(member("styleMayBeNegative", list(StyleRule.MAY_BE_NEGATIVE)));
        json.add(member("styleValue", quoted(StyleRule.VALUE)));
        json.add(member("styleDisplay", quoted(StyleRule.DISPLAY)));
        json.add(member("styleColour", quoted(StyleRule.COLOUR)));
        json.add(member("styleHuge", quoted(StyleRule.HUGE)));
        json.add(member("styleNegative", quoted(StyleRule.NEGATIVE)));
        json.add(member("colour", quoted(COLOUR)));
        json.add(member("formulaClasses", list(FORMULA_CLASSES)));
        return json.toString();
    }

    private static String member(String name, String value) {
        return quoted(name) + ":" + value;
    }

    /** Sorted: a page exported twice is the same twice. */
    private static String list(Collection<String> words) {
        return words.stream().sorted().map(AllowLists::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
