package org.diptych.core.markdown.source;

import java.util.Locale;
import java.util.Set;

/** How deep the elements of a piece of HTML nest, seen without building them. Stateless. */
public final class HtmlDepth {
    /** Deeper than any page nests; a reader of HTML looks through all open elements for each tag. */
    public static final int DEEPEST = 200;

    /** Elements that end by themselves, or that the next of their kind ends. */
    private static final Set<String> ENDING = Set.of(
            ("area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot"
                            + " option optgroup colgroup rt rp a")
                    .split(" "));

    private HtmlDepth() {}

    /** Whether {@code html} nests deeper than {@value #DEEPEST}. */
    public static boolean isTooDeep(String html) {
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closing = html.startsWith("</", at);
            int start = closing ? at + 2 : at + 1;
            int end = start;
            while (end < html.length() && end < start + 20 && Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            boolean counts = end > start
                    && isLetter(html.charAt(start))
                    && !ENDING.contains(html.substring(start, end).toLowerCase(Locale.ROOT));
            depth = counts ? Math.max(0, depth + (closing ? -1 : 1)) : depth;
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Only letters of ASCII begin the name of an element: what stands in angles otherwise is text. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
