package org.diptych.core.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours what a line of Markdown begins with: quote marks, bullets, numbers, task boxes, heading marks. */
final class LineStart {
    private static final Pattern QUOTE = Pattern.compile("[ \\t]*>");
    private static final Pattern ITEM = Pattern.compile(
            "[ \\t]*((?:[-*+]|(?:\\d{1,9}|[a-z]|#)[.)]|\\((?:\\d{1,9}|[a-z])\\)))(?:[ \\t]+(\\[[ xX]\\](?=[ \\t]))?|$)");
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?=[ \\t]|$)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]#+[ \\t]*$");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[(\\^?)([^\\]]+)\\]:");
    private static final int DEEPEST = 20;

    private final Paint paint;
    private final Matcher matcher;
    private int at;

    private LineStart(Paint paint) {
        this.paint = paint;
        this.matcher = QUOTE.matcher(paint.line);
    }

    /** Colours the beginning and gives the place where the text begins: 0 where the line begins like plain text. */
    static int paint(Paint paint) {
        LineStart start = new LineStart(paint);
        for (int depth = 0; depth < DEEPEST && (start.quote() || start.item()); depth++) {
            continue;
        }
        if (!start.heading()) {
            start.definition();
        }
        return start.at;
    }

    private boolean looksAt(Pattern pattern) {
        return matcher.usePattern(pattern).region(at, paint.line.length()).lookingAt();
    }

    private boolean quote() {
        if (!looksAt(QUOTE)) {
            return false;
        }
        paint.add(matcher.end() - 1, matcher.end(), Ink.MARK);
        paint.add(matcher.end(), paint.line.length(), Ink.QUOTE);
        at = matcher.end();
        return true;
    }

    private boolean item() {
        if (!looksAt(ITEM)) {
            return false;
        }
        paint.add(matcher.start(1), matcher.end(1), Ink.LIST);
        if (matcher.start(2) >= 0) {
            paint.add(matcher.start(2), matcher.end(2), Ink.LIST);
        }
        at = matcher.end();
        return true;
    }

    private boolean heading() {
        if (!looksAt(HEADING)) {
            return false;
        }
        paint.add(matcher.start(1), paint.line.length(), Ink.HEADING);
        paint.add(matcher.start(1), matcher.end(1), Ink.MARK);
        at = matcher.end();
        if (matcher.usePattern(CLOSING).find()) {
            paint.add(matcher.start(), matcher.end(), Ink.MARK);
        }
        return true;
    }

    private void definition() {
        if (looksAt(DEFINITION)) {
            paint.add(matcher.start(), matcher.end(), Ink.MARK);
            paint.set(matcher.start(2), matcher.end(2), Ink.KEY);
            if (matcher.group(1).isEmpty()) {
                paint.add(matcher.end(), paint.line.length(), Ink.URL);
            }
            at = matcher.end();
        }
    }
}
