package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/** Finds fenced code blocks, which Hexo takes out of a text before it looks for tags. Stateless. */
public final class Fences {
    private static final Pattern FENCE = Pattern.compile("(?m)^(?:[ \\t]*>){0,3}[ \\t]*(`{3,}|~{3,})[^\\r\\n]*$");

    private Fences() {}

    /** The closed fenced blocks of {@code text}, each from its first fence character's line to the end of its last. */
    public static List<TextRange> in(String text) {
        List<TextRange> blocks = new ArrayList<>();
        Matcher matcher = FENCE.matcher(text);
        String open = null;
        int start = 0;
        while (matcher.find()) {
            String mark = matcher.group(1);
            if (open == null) {
                open = mark;
                start = matcher.start();
            } else if (mark.equals(open) && matcher.group().strip().endsWith(mark)) {
                blocks.add(new TextRange(start, matcher.end()));
                open = null;
            }
        }
        return blocks;
    }
}
