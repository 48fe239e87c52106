package org.diptych.core.markdown.hexo.code;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.post.Fences;
import org.diptych.core.text.TextRange;

/** Reads the fenced code blocks Hexo takes out of a text: {@link Fences} says where they are, this what they hold. */
public final class CodeFences {
    private static final Pattern OPENING =
            Pattern.compile("((?:(?:[^\\S\\n]*>){0,3}|[-*+]|[0-9]+\\.)[^\\S\\n]*+)(`{3,}|~{3,})([^\\n]*)");
    private static final Pattern CLOSING = Pattern.compile("(?:[^\\S\\n]*>){0,3}[^\\S\\n]*+(`{3,}|~{3,})[^\\S\\n]?");

    private CodeFences() {}

    /** The blocks of {@code text} in order. */
    public static List<CodeFence> in(String text) {
        return Fences.in(text).stream().map(block -> read(text, block)).toList();
    }

    private static CodeFence read(String text, TextRange block) {
        int lastLine = text.lastIndexOf('\n', block.end() - 1) + 1;
        Matcher opening = OPENING.matcher(text).region(block.start(), block.end());
        Matcher closing = CLOSING.matcher(text).region(lastLine, block.end());
        if (!opening.lookingAt() || !closing.matches()) {
            throw new IllegalStateException("no fence at " + block);
        }
        String arguments = text.substring(opening.start(2) + closing.group(1).length(), opening.end());
        int codeStart = opening.end() + 1;
        String code = text.substring(codeStart, Math.max(codeStart, lastLine - 1));
        int depth = (int) opening.group(1).chars().filter(c -> c == '>').count();
        return new CodeFence(
                opening.end(1), block.end(), arguments.strip(), depth == 0 ? code : withoutQuoteMarks(code, depth));
    }

    private static String withoutQuoteMarks(String code, int depth) {
        return Pattern.compile("(?m)^(?:[^\\S\\n]*>){0," + depth + "}(?:[^\\S\\n]|$)")
                .matcher(code)
                .replaceAll("");
    }
}
