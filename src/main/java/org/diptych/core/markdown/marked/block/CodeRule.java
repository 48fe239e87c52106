package org.diptych.core.markdown.marked.block;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.marked.block.Token.Span;
import org.diptych.core.markdown.source.MappedText;
import org.jspecify.annotations.Nullable;

/** Code, indented or between fences. Stateless. */
final class CodeRule {
    private static final Pattern FENCE =
            Pattern.compile(" {0,3}(`{3,}+(?=[^`\\n]*(?:\\n|\\z))|~{3,}+)([^\\n]*)(?:\\n|\\z)");
    private static final int INDENT = 4;

    private CodeRule() {}

    /** The indented code at {@code at}, where there is some. */
    static Token indented(LineRules rules, int at, MappedText source) {
        int end = at;
        int last = at;
        while (end < source.length() && rules.isIndented(end)) {
            last = rules.endOf(end);
            end = rules.afterBlankLines(rules.next(end));
        }
        Token code = new Token(Token.Kind.INDENTED, source.part(at, end));
        for (int line = at; line < last; line = rules.next(line)) {
            int lineEnd = rules.endOf(line);
            code.spans.add(new Span(afterIndent(source.text(), line, lineEnd) - at, lineEnd - at));
        }
        return code;
    }

    private static int afterIndent(String text, int from, int to) {
        int at = from;
        while (at < Math.min(to, from + INDENT) && text.charAt(at) == ' ') {
            at++;
        }
        return at == from && at < to && text.charAt(at) == '\t' ? at + 1 : at;
    }

    /** What {@code code} says, without its indent. */
    static MappedText text(Token code) {
        MappedText.Builder text = new MappedText.Builder();
        for (int i = 0; i < code.spans.size(); i++) {
            Span line = code.spans.get(i);
            boolean last = i == code.spans.size() - 1;
            text.copy(code.raw, line.from(), last ? line.to() : line.to() + 1);
        }
        return text.build();
    }

    /** The code between fences at {@code at}, null if there is none. */
    static @Nullable Token fenced(LineRules rules, int at, MappedText source) {
        Matcher open = rules.at(at, FENCE);
        if (!open.lookingAt()) {
            return null;
        }
        Pattern close = Pattern.compile(" {0,3}" + open.group(1) + "[~`]* *(?=\\n|\\z)");
        int line = open.end();
        Matcher closed = null;
        while (line < source.length()) {
            closed = rules.at(line, close);
            if (closed.lookingAt()) {
                break;
            }
            closed = null;
            line = rules.next(line);
        }
        int end = closed == null ? source.length() : closed.end();
        Token code = new Token(Token.Kind.FENCE, source.part(at, end));
        code.words.add(Signs.trimmed(open.group(2)));
        int indent = open.group(1).startsWith("`") ? open.start(1) - at : 0;
        for (int from = open.end(); from < line; from = rules.next(from)) {
            int lineEnd = rules.endOf(from);
            code.spans.add(new Span(afterFenceIndent(source.text(), from, lineEnd, indent) - at, lineEnd - at));
        }
        return code;
    }

    private static int afterFenceIndent(String text, int from, int to, int indent) {
        int ink = from;
        while (ink < to && Signs.isBlank(text.charAt(ink))) {
            ink++;
        }
        return ink - from >= indent ? from + indent : from;
    }
}
