package org.diptych.core.post;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.text.TextRange;

/**
 * Where the front matter of a text lies, by the rules of hexo-front-matter: the opening fence may be missing, the closing
 * one must be its equal, and there is no front matter without at least one character in it.
 *
 * @param content what lies between the fences, without the line end before the closing one
 * @param end where the closing fence ends, its line end included
 */
record FrontMatterFence(TextRange content, int end) {
    private static final Pattern OPENING = Pattern.compile("(-{3,}|;{3,})");
    private static final Pattern CLOSING = Pattern.compile("\\n(-{3,}|;{3,})");

    /** A line that makes what stands before a lone {@code ---} a mapping, which Hexo asks of it. */
    private static final Pattern YAML_ENTRY = Pattern.compile(
            "\\A(?:[ \\t]*(?:#.*)?\\n)*+[ \\t]*(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s\"'\\[\\]{}#&*!|>%@`,:-][^\\n:]*)[ \\t]*:(?:\\s|\\z)");

    private static final Pattern JSON_ENTRY = Pattern.compile("\\A\\s*+\"");

    /** Finds the front matter of {@code text}, whose lines end with {@code \n}, from {@code start} on. */
    static Optional<FrontMatterFence> in(String text, int start) {
        Matcher opening = OPENING.matcher(text).region(start, text.length());
        return opening.lookingAt() ? fenced(text, opening.end(), opening.group()) : unfenced(text, start);
    }

    private static Optional<FrontMatterFence> fenced(String text, int lineEnd, String fence) {
        if (!text.startsWith("\n", lineEnd)) {
            return Optional.empty();
        }
        int content = lineEnd + 1;
        int close = text.indexOf("\n" + fence, content + 1);
        return close < 0 ? Optional.empty() : Optional.of(of(text, content, close, fence.length()));
    }

    private static Optional<FrontMatterFence> unfenced(String text, int start) {
        Matcher closing = CLOSING.matcher(text);
        if (start >= text.length() || !closing.find(start + 1)) {
            return Optional.empty();
        }
        Pattern entry = closing.group(1).startsWith(";") ? JSON_ENTRY : YAML_ENTRY;
        boolean mapping = entry.matcher(text).region(start, closing.start()).lookingAt();
        int fence = closing.group(1).length();
        return mapping ? Optional.of(of(text, start, closing.start(), fence)) : Optional.empty();
    }

    private static FrontMatterFence of(String text, int content, int close, int fence) {
        int end = close + 1 + fence;
        return new FrontMatterFence(new TextRange(content, close), text.startsWith("\n", end) ? end + 1 : end);
    }
}
