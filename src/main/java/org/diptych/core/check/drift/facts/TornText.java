package org.diptych.core.check.drift.facts;

import org.diptych.core.post.Fences;
import org.diptych.core.text.TextRange;

/**
 * Whether a body has lost an end, of code, a tag or a comment, or has code in HTML, which Hexo ends elsewhere than Markdown
 * does. What is put into such a text may be read as something else by what stands around it, so that no fix of it is
 * certain. Stateless.
 */
public final class TornText {
    private TornText() {}

    public static boolean is(String text, TextRange body) {
        String written = body.in(text);
        return count(written, "{%") != count(written, "%}")
                || written.contains("<code")
                || written.lastIndexOf("<!--") > written.lastIndexOf("-->")
                || !Fences.unclosed(written).isEmpty();
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
