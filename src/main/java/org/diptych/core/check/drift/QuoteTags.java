package org.diptych.core.check.drift;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tags of Hexo stand that quote what others wrote, in their own language. Immutable. */
final class QuoteTags {
    private static final Pattern QUOTE = Pattern.compile(
            "\\{%-?\\s*(blockquote|quote|pullquote|centerquote|cq)\\b[^%]*%\\}(.*?)\\{%-?\\s*end\\1\\b",
            Pattern.DOTALL);

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private QuoteTags() {}

    static QuoteTags of(String text) {
        QuoteTags tags = new QuoteTags();
        if (text.contains("quote") || text.contains("cq")) {
            Matcher quote = QUOTE.matcher(text);
            while (quote.find()) {
                tags.ends.put(quote.start(), quote.end());
            }
        }
        return tags;
    }

    /** Whether {@code place} lies in a quotation. */
    boolean hold(int place) {
        var before = ends.floorEntry(place);
        return before != null && place < before.getValue();
    }
}
