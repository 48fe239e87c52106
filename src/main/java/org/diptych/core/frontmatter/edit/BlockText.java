package org.diptych.core.frontmatter.edit;

import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a text of several lines below a {@code |} or {@code >}. Stateless. */
final class BlockText {
    /** Lines that begin or end with a blank, and letters that must be escaped, need quotes. */
    private static final Pattern AWKWARD =
            Pattern.compile("(?m)^[ \\t]|[ \\t]$|[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u2028\\u2029\\uFEFF]");

    private BlockText() {}

    /**
     * {@code text} with its mark, or empty where such a block cannot hold it.
     *
     * @param indent what each line begins with
     */
    static Optional<String> write(String text, ScalarStyle style, String indent, String lineEnd) {
        String body = text.replaceFirst("\\n+$", "");
        int lastEnds = text.length() - body.length();
        if (body.isEmpty() || body.startsWith("\n") || AWKWARD.matcher(text).find()) {
            return Optional.empty();
        }
        boolean folded = style == ScalarStyle.FOLDED;
        String lines = folded ? body.replaceAll("\\n+", "$0\n") : body;
        String chomping = lastEnds == 0 ? "-" : lastEnds == 1 ? "" : "+";
        String written = (folded ? ">" : "|") + chomping + "\n" + lines.replaceAll("(?m)^(?=.)", indent)
                + "\n".repeat(Math.max(0, lastEnds - 1));
        return Optional.of(written.replace("\n", lineEnd));
    }
}
