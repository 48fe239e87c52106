package org.diptych.core.markdown.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fenced code blocks Hexo takes out of a text (its filter {@code backtick_code_block}): a fence may follow up
 * to three {@code >} or one list marker, must be closed by exactly the same marks on a line of their own, and swallows
 * whatever stands between.
 */
final class CodeFences {
    private static final Pattern OPENING =
            Pattern.compile("(?m)^((?:(?:[ \\t]*>){0,3}|[-*+]|[0-9]+\\.)[ \\t]*)(`{3,}|~{3,})[ \\t]*([^\\n]*)$");
    private static final Pattern QUOTE_MARKS = Pattern.compile("(?:[ \\t]*>){0,3}[ \\t]*");

    private final String text;

    private CodeFences(String text) {
        this.text = text;
    }

    /** The blocks of {@code text} in order. */
    static List<CodeFence> in(String text) {
        if (!text.contains("```") && !text.contains("~~~")) {
            return List.of();
        }
        return new CodeFences(text).find();
    }

    private List<CodeFence> find() {
        List<CodeFence> fences = new ArrayList<>();
        Matcher opening = OPENING.matcher(text);
        int at = nextCandidate(0);
        while (at >= 0 && opening.find(at)) {
            CodeFence fence = close(opening);
            if (fence == null) {
                at = nextCandidate(Math.min(text.length(), opening.end() + 1));
            } else {
                fences.add(fence);
                at = nextCandidate(fence.end());
            }
        }
        return fences;
    }

    /** The start of the next line that holds three marks in a row; a plain search is faster than the pattern. */
    private int nextCandidate(int from) {
        int backticks = text.indexOf("```", from);
        int tildes = text.indexOf("~~~", from);
        int next = backticks < 0 ? tildes : tildes < 0 ? backticks : Math.min(backticks, tildes);
        return next < 0 ? -1 : Math.max(from, text.lastIndexOf('\n', next) + 1);
    }

    private CodeFence close(Matcher opening) {
        String run = opening.group(2);
        for (int length = run.length(); length >= 3; length--) {
            String mark = run.substring(0, length);
            String arguments = (run.substring(length) + opening.group(3)).strip();
            if (arguments.endsWith("`")) {
                continue;
            }
            int[] closing = closingLine(mark, opening.end() + 1);
            if (closing != null) {
                int codeStart = Math.min(opening.end() + 1, text.length());
                String code = text.substring(codeStart, Math.max(codeStart, closing[0] - 1));
                int depth = (int) opening.group(1).chars().filter(c -> c == '>').count();
                return new CodeFence(
                        opening.end(1), closing[1], arguments, depth == 0 ? code : withoutQuoteMarks(code, depth));
            }
        }
        return null;
    }

    /** Start and end of the first line at or after {@code from} that is nothing but {@code mark}. */
    private int[] closingLine(String mark, int from) {
        int at = from;
        while (at <= text.length()) {
            int found = text.indexOf(mark, at);
            if (found < 0) {
                return null;
            }
            int lineStart = text.lastIndexOf('\n', found - 1) + 1;
            int end = found + mark.length();
            if (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
                end++;
            }
            boolean endsLine = end == text.length() || text.charAt(end) == '\n';
            if (endsLine
                    && lineStart >= from
                    && QUOTE_MARKS.matcher(text).region(lineStart, found).matches()) {
                return new int[] {lineStart, end};
            }
            at = found + 1;
        }
        return null;
    }

    private static String withoutQuoteMarks(String code, int depth) {
        return Pattern.compile("(?m)^(?:[^\\S\\n]*>){0," + depth + "}(?:[^\\S\\n]|$)")
                .matcher(code)
                .replaceAll("");
    }
}
