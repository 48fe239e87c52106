package org.diptych.core.markdown.marked.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.Signs;
import org.diptych.core.markdown.marked.block.Token.Span;
import org.diptych.core.markdown.source.MappedText;
import org.jspecify.annotations.Nullable;

/** Tables: bars part cells even within code, unless a backslash stands before them. Stateless. */
final class TableRule {
    private static final Pattern HEAD = Pattern.compile(" *[^\\n ][^\\n]*\\n");
    private static final Pattern SEPARATOR =
            Pattern.compile(" {0,3}((?:\\| *)?:?-++:? *(?:\\| *:?-++:? *)*+(?:\\| *)?)(?:\\n|\\z)");

    private TableRule() {}

    /** Whether lines at {@code at} have the form of a table, be it one or not. */
    static boolean fits(LineRules rules, int at) {
        Matcher head = rules.at(at, HEAD);
        return head.lookingAt() && rules.at(head.end(), SEPARATOR).lookingAt();
    }

    /** The table at {@code at}, null if there is none. */
    static @Nullable Token read(LineRules rules, int at, MappedText source) {
        Matcher head = rules.at(at, HEAD);
        Matcher separator = head.lookingAt() ? rules.at(head.end(), SEPARATOR) : null;
        if (separator == null || !separator.lookingAt()) {
            return null;
        }
        String dashes = separator.group(1);
        List<Span> headers = cells(source.text(), at, head.end() - 1);
        List<String> alignments = alignments(dashes);
        if (dashes.indexOf(':') < 0 && dashes.indexOf('|') < 0 || headers.size() != alignments.size()) {
            return null;
        }
        int end = separator.end();
        List<Integer> rows = new ArrayList<>();
        while (end < source.length() && !rules.endsTable(end)) {
            int next = rules.next(end);
            boolean cutOff = next == source.length() && rules.afterBlankLines(end) == next && rules.endOf(end) == next;
            if (!cutOff) {
                rows.add(end);
            }
            end = next;
        }
        Token table = new Token(Token.Kind.TABLE, source.part(at, rules.afterNewlines(end)));
        table.words.addAll(alignments);
        table.children.add(row(at, headers, alignments.size(), source, rules));
        for (int row : rows) {
            table.children.add(row(row, cells(source.text(), row, rules.endOf(row)), alignments.size(), source, rules));
        }
        return table;
    }

    private static Token row(int at, List<Span> cells, int columns, MappedText source, LineRules rules) {
        int end = rules.endOf(at);
        Token row = new Token(Token.Kind.ROW, source.part(at, end));
        for (int i = 0; i < columns; i++) {
            Span cell = i < cells.size() ? cells.get(i) : new Span(end, end);
            row.spans.add(new Span(cell.from() - at, cell.to() - at));
        }
        return row;
    }

    private static List<String> alignments(String dashes) {
        List<String> alignments = new ArrayList<>();
        String inner = dashes.replaceFirst("^\\|", "").replaceFirst("\\| *$", "");
        for (String column : inner.split("\\|", -1)) {
            String mark = column.strip();
            boolean left = mark.startsWith(":");
            boolean right = mark.endsWith(":");
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        return alignments;
    }

    private static List<Span> cells(String text, int from, int to) {
        List<Span> cells = new ArrayList<>();
        int start = from;
        for (int bar : CellBars.in(text, from, to)) {
            cells.add(trimmed(text, start, bar));
            start = bar + 1;
        }
        cells.add(trimmed(text, start, to));
        if (isEmpty(cells.get(0))) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && isEmpty(cells.get(cells.size() - 1))) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static boolean isEmpty(Span span) {
        return span.from() == span.to();
    }

    /** {@code from..to} without the white space at either end. */
    static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Signs.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Signs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
