package org.diptych.core.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Values as people write them, in the form the Citation Style Language wants. Stateless. */
public final class CslValues {
    private static final Pattern DOI = Pattern.compile(
            "(?i)\\s*(?:https?://(?:dx\\.)?doi\\.org/|doi:)?\\s*(10\\.\\d{4,9}/\\S+|10/[a-z0-9]{3,})\\s*");
    private static final Pattern DASHES = Pattern.compile("\\s*[-‐‑‒–—]+\\s*");
    private static final Map<String, String> SIGNS = Map.of(
            " ", "%20", "<", "%3C", ">", "%3E", "{", "%7B", "}", "%7D", "\\", "%5C", "^", "%5E", "`", "%60", "\"",
            "%22");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private CslValues() {}

    /** A DOI without its address; empty if it is none. */
    public static String doi(String written) {
        var doi = DOI.matcher(written);
        return doi.matches() ? doi.group(1).replaceAll("[.,;]+$", "") : "";
    }

    /** An address that can stand in a text: what would end it, or be taken for markup, is written in percents. */
    public static String url(String written) {
        StringBuilder url = new StringBuilder();
        for (String sign : written.strip().split("")) {
            url.append(SIGNS.getOrDefault(sign, sign));
        }
        return url.toString();
    }

    /** Pages with a dash between the first and the last. */
    public static String pages(String written) {
        return DASHES.matcher(written.strip())
                .replaceAll("–")
                .replaceAll("\\s*,\\s*", ", ")
                .replaceAll("\\+$", "");
    }

    /** {@code second}, {@code 2nd ed.} and {@code 2} are 2; other words stay. */
    public static String edition(String written) {
        String word = written.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*\\b(ed\\.?|edn\\.?|edition)$", "")
                .strip();
        if (ORDINALS.contains(word)) {
            return String.valueOf(ORDINALS.indexOf(word) + 1);
        }
        return word.matches("\\d+(?:st|nd|rd|th)?") ? word.replaceAll("\\D", "") : written;
    }
}
