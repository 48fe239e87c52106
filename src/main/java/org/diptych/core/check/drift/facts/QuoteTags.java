package org.diptych.core.check.drift.facts;

import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the tags of Hexo stand that quote what others wrote, in their own language. Immutable. */
public final class QuoteTags {
    private static final Pattern TAG =
            Pattern.compile("\\{%-?\\s{0,9}(end)?(?:blockquote|quote|pullquote|centerquote|cq)\\b");

    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private QuoteTags() {}

    public static QuoteTags of(String text) {
        QuoteTags tags = new QuoteTags();
        if (text.contains("quote") || text.contains("cq")) {
            Matcher tag = TAG.matcher(text);
            int open = -1;
            while (tag.find()) {
                if (tag.group(1) == null) {
                    open = open < 0 ? tag.start() : open;
                } else if (open >= 0) {
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
