package org.diptych.core.check.drift.facts;

import java.util.regex.Pattern;
import org.diptych.core.post.Fences;
import org.diptych.core.syntax.PartSyntax;
import org.diptych.core.text.TextRange;

/**
 * Whether a body has lost an end, of code, a tag or a comment, holds a tag of another part, in code say, or has code in HTML
 * that goes on over a blank line, where Markdown ends it and Hexo does not. What is put into such a text may be read as something else by what stands around it, so that no fix of it is
 * certain. Stateless.
 */
public final class TornText {
    private static final Pattern PART =
            Pattern.compile("\\{%-?\\s*(?:end)?(?:" + String.join("|", PartSyntax.USUAL.names()) + ")\\b");

    private TornText() {}

    public static boolean is(String text, TextRange body) {
        String written = body.in(text);
        return count(written, "{%") != count(written, "%}")
                || hasLongCode(written)
                || PART.matcher(written).find()
                || written.lastIndexOf("<!--") > written.lastIndexOf("-->")
                || !Fences.unclosed(written).isEmpty();
    }

    private static boolean hasLongCode(String text) {
        int at = text.indexOf("<code");
        while (at >= 0) {
            int end = text.indexOf("</code>", at);
            if (end < 0 || text.substring(at, end).contains("\n\n")) {
                return true;
            }
            // What begins before that end, ends there too.
            at = text.indexOf("<code", end);
        }
        return false;
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }
}
