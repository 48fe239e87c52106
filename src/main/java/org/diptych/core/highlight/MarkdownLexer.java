package org.diptych.core.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.highlight.LineState.Mode;

/** Colours Markdown as authors see it: blocks by how a line begins, the rest by {@link InlineScanner}. */
final class MarkdownLexer implements LineLexer {
    private static final Pattern FENCE = Pattern.compile("((?:[ \\t]|>|[-*+] |\\d{1,9}[.)] ){0,60})(`{3,}|~{3,})(.*)");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(?:=+|-+)[ \\t]*");

    @Override
    public InkedLine lex(LineState before, String line, String next) {
        if (line.length() > Paint.LONGEST) {
            return tooLong(before, line);
        }
        Paint paint = new Paint(line);
        return switch (before.mode()) {
            case FENCE -> inFence(before, paint);
            case MATH, COMMENT, TAG -> paint.finish(new InlineScanner(paint).scan(before, 0));
            case TEXT -> text(paint, next);
        };
    }

    /** A line that stays plain and is not read: it opens nothing, and ends what would only go on over lines of text. */
    private static InkedLine tooLong(LineState before, String line) {
        boolean goesOn = before.mode() == Mode.FENCE || before.mode() == Mode.COMMENT && !line.contains("-->");
        return new Paint(line).finish(goesOn ? before : LineState.TEXT);
    }

    private static InkedLine inFence(LineState before, Paint paint) {
        Matcher fence = FENCE.matcher(paint.line);
        paint.fence();
        paint.addAll(Ink.CODE);
        boolean closes = fence.matches()
                && fence.group(2).charAt(0) == before.mark()
                && fence.group(2).length() >= before.width()
                && fence.group(3).isBlank();
        if (closes) {
            paint.addAll(Ink.MARK);
        }
        return paint.finish(closes ? LineState.TEXT : before);
    }

    private static InkedLine text(Paint paint, String next) {
        String line = paint.line;
        if (line.isEmpty()) {
            return paint.finish(LineState.TEXT);
        }
        Matcher fence = FENCE.matcher(line);
        if (line.length() < Paint.LONGEST
                && fence.matches()
                && fence.group(3).indexOf(fence.group(2).charAt(0)) < 0) {
            paint.fence();
            LineStart.paint(paint);
            paint.set(fence.start(2), line.length(), Ink.CODE);
            paint.add(fence.start(2), fence.end(2), Ink.MARK);
            return paint.finish(
                    LineState.fence(fence.group(2).charAt(0), fence.group(2).length()));
        }
        if (SETEXT.matcher(line).matches() || isRule(line)) {
            paint.addAll(Ink.MARK);
            return paint.finish(LineState.TEXT);
        }
        int content = LineStart.paint(paint);
        if (content == 0 && isSetext(line, next)) {
            paint.addAll(Ink.HEADING);
        }
        return paint.finish(new InlineScanner(paint).scan(LineState.TEXT, content));
    }

    /** Whether the line is a thematic break or the rule under a table's head: nothing but a few marks. */
    private static boolean isRule(String line) {
        String bare = line.replace(" ", "").replace("\t", "");
        if (bare.length() < 3) {
            return false;
        }
        char first = bare.charAt(0);
        boolean broken = "-*_".indexOf(first) >= 0 && bare.chars().allMatch(c -> c == first);
        boolean table = bare.indexOf('|') >= 0
                && bare.indexOf('-') >= 0
                && bare.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == '+');
        return broken || table;
    }

    private static boolean isSetext(String line, String next) {
        return !line.isBlank()
                && !line.startsWith("    ")
                && SETEXT.matcher(next).matches();
    }
}
