package org.diptych.core.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours front matter: field names, marks, comments, and values that YAML does not read as text. */
final class YamlLexer implements LineLexer {
    private static final Pattern FIELD =
            Pattern.compile("[ \\t]*(?:- +)?([^\\s#:'\"\\[{&*!|>-][^:#]*|\"[^\"]*\"|'[^']*')(:)(?=\\s|$)");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(-)(?=\\s|$)");
    private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)(#.*)$");
    private static final Pattern VALUE = Pattern.compile(
            "true|false|null|~|[-+]?\\d[\\d_]*(?:\\.\\d+)?|\\d{4}-\\d{1,2}-\\d{1,2}(?:[T ]+[\\d:.]+(?: *[-+]\\d\\d:?\\d\\d|Z)?)?");

    @Override
    public InkedLine lex(LineState before, String line, String next) {
        Paint paint = new Paint(line);
        int at = 0;
        Matcher item = ITEM.matcher(line);
        if (item.lookingAt()) {
            paint.add(item.start(1), item.end(1), Ink.LIST);
            at = item.end();
        }
        Matcher field = FIELD.matcher(line);
        if (field.lookingAt()) {
            paint.add(field.start(1), field.end(1), Ink.FIELD);
            paint.add(field.start(2), field.end(2), Ink.MARK);
            at = field.end();
        }
        int end = comment(paint, at);
        String value = line.substring(at, end).strip();
        if (VALUE.matcher(value).matches()) {
            paint.add(at, end, Ink.VALUE);
        }
        return paint.finish(LineState.TEXT);
    }

    /** Colours the comment behind {@code from} and gives the place where it begins: the line's end without one. */
    private static int comment(Paint paint, int from) {
        String rest = paint.line.substring(from);
        boolean quoted =
                rest.stripLeading().startsWith("\"") || rest.stripLeading().startsWith("'");
        Matcher comment = COMMENT.matcher(rest);
        if (quoted || !comment.find()) {
            return paint.line.length();
        }
        paint.add(from + comment.start(1), paint.line.length(), Ink.COMMENT);
        return from + comment.start(1);
    }
}
