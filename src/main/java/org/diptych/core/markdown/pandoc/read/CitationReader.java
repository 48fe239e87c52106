package org.diptych.core.markdown.pandoc.read;

import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.inline.ReferenceLink;
import org.diptych.core.markdown.pandoc.ast.inline.Span;
import org.diptych.core.markdown.pandoc.scan.CitationScanner;
import org.diptych.core.markdown.pandoc.scan.Cursor;

/** Citations: groups in brackets, and keys in a line of text with the pages behind them. Published as they are written. */
final class CitationReader {
    private final InlineReader reader;
    private final Cursor cursor;
    private final Inlines out;

    CitationReader(InlineReader reader) {
        this.reader = reader;
        this.cursor = reader.cursor;
        this.out = reader.out;
    }

    /** A group of citations in brackets that stand at {@code from..end}. */
    boolean group(int from, int end) {
        String keys = isFollowed(end) ? "" : CitationScanner.keys(cursor, from + 1, end - 1);
        if (keys.isEmpty()) {
            return false;
        }
        cursor.at = end;
        out.add(cited(keys, from, end), from);
        return true;
    }

    /** Whether what follows a bracket that ends at {@code end} may make it the text of a link or of a span. */
    private boolean isFollowed(int end) {
        char next = cursor.charAt(end);
        return next == '[' || next == '(' || next == '{';
    }

    /** The citation of {@code keys} that stands at {@code from..to}; it is published as it is written, without any markup. */
    private Span cited(String keys, int from, int to) {
        Inlines text = new Inlines(cursor.inside(cursor.source));
        text.source(from, to);
        Span span = citation(keys);
        span.with(text.nodes());
        return span;
    }

    private static Span citation(String keys) {
        return new Span(new Attributes("", List.of("citation"), List.of(Map.entry("cites", keys))));
    }

    /** A key in a line of text, and the brackets behind it. */
    boolean citation() {
        int from = cursor.at;
        int end = CitationScanner.keyEnd(cursor, from + 1);
        if (end < 0 || reader.afterWord()) {
            return false;
        }
        cursor.at = end;
        String key = CitationScanner.key(cursor, from + 1, end);
        Integer example = cursor.reading.labelled(key);
        if (example != null) {
            out.text(example.toString(), from);
        } else if (!withPages(key, from, end)) {
            Span alone = keyAlone(key, from, end);
            cursor.reading.mayBeExample(alone, key);
            out.add(alone, from);
        }
        return true;
    }

    private Span keyAlone(String key, int from, int end) {
        Inlines text = new Inlines(cursor.inside(cursor.source));
        text.source(from, from + 1);
        boolean braced = cursor.charAt(from + 1) == '{';
        text.source(braced ? from + 2 : from + 1, braced ? end - 1 : end);
        Span span = citation(key);
        span.with(text.nodes());
        return span;
    }

    /** Reads a bracket behind {@code key}, which stands at {@code from..end}: where in the work, or what else is cited. */
    private boolean withPages(String key, int from, int end) {
        int open = behindBlanks(end);
        int close = cursor.charAt(open) == '[' && cursor.charAt(open + 1) != '^'
                ? cursor.pairs().bracketEnd(open)
                : -1;
        if (close < 0) {
            return false;
        }
        String group = isFollowed(close) ? "" : CitationScanner.keys(cursor, open + 1, close - 1);
        if (!group.isEmpty()) {
            cursor.at = close;
            out.add(withBehind(citation(key + " " + group), key, from, end, open, close), from);
            return true;
        }
        boolean linked = cursor.charAt(close) == '[' || cursor.charAt(close) == '(';
        String behind = linked ? null : CitationScanner.keysBehindPages(cursor, open + 1, close - 1);
        if (behind == null) {
            return false;
        }
        cursor.at = close;
        pages(key, behind, from, end, open, close);
        return true;
    }

    /** The brackets may still be a link by reference, which stands behind the citation of the key alone. */
    private void pages(String key, String behind, int from, int end, int open, int close) {
        String label = cursor.slice(open + 1, close - 1);
        cursor.reading.refer(label);
        Span alone = keyAlone(key, from, end);
        cursor.reading.place(alone, cursor, from, end);
        Span whole = withBehind(citation(key + behind), key, from, end, open, close);
        cursor.reading.place(whole, cursor, from, close);
        Inlines before = new Inlines(cursor.inside(cursor.source));
        before.addRead(alone);
        if (open > end) {
            before.source(end, open);
        }
        ReferenceLink link = new ReferenceLink(label, before.nodes(), () -> List.of(whole));
        link.with(InlineReader.readWithin(cursor, open + 1, close - 1, false));
        out.add(link, open);
    }

    private Span withBehind(Span span, String key, int from, int end, int open, int close) {
        Inlines text = new Inlines(cursor.inside(cursor.source));
        keyAlone(key, from, end).getChildren().forEach(text::addRead);
        text.text(" ", open);
        text.source(open, close);
        span.with(text.nodes());
        return span;
    }

    /** Where blanks and one line end at most, but no blank line, end behind {@code from}. */
    private int behindBlanks(int from) {
        int at = cursor.skipBlanks(from);
        return cursor.charAt(at) == '\n' ? cursor.skipBlanks(at + 1) : at;
    }
}
