package org.diptych.core.check.drift.facts;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tags of Hexo stand that quote what others wrote, in their own language. Immutable. */
public final class QuoteTags {
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s{0,9}(end)?(blockquote|quote|pullquote|centerquote|cq)\\b");

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private QuoteTags() {}

    public static QuoteTags of(String text) {
        QuoteTags tags = new QuoteTags();
        if (text.contains("quote") || text.contains("cq")) {
            Matcher tag = TAG.matcher(text);
            int open = -1;
            int depth = 0;
            String name = "";
            while (tag.find()) {
                boolean ends = tag.group(1) != null;
                if (depth == 0 && !ends) {
                    open = tag.start();
                    name = tag.group(2);
                }
                // A quotation in another ends by its own tag.
                depth += !name.equals(tag.group(2)) ? 0 : !ends ? 1 : depth > 0 ? -1 : 0;
                if (depth == 0 && open >= 0) {
                    tags.ends.put(open, tag.end());
                    open = -1;
                }
            }
        }
        return tags;
    }

    /** Whether {@code place} lies in a quotation. */
    public boolean hold(int place) {
        var before = ends.floorEntry(place);
        return before != null && place < before.getValue();
    }
}
