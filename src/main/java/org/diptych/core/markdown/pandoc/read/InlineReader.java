package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.inline.LineBreak;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.ListMarker;
import org.diptych.core.markdown.source.MappedText;

/**
 * Reads inlines one by one from a cursor, as pandoc's Markdown reader does: each construct either stands whole where it
 * begins or is taken for the characters it is made of. Where none can be read, the paragraph ends.
 */
final class InlineReader {
    private static final String SPECIAL = "\n `_*^[!$~<\\@&";

    private char stop = '\n';
    private boolean endsWithLine;

    final Cursor cursor;
    final Inlines out;
    private final EmphasisReader emphasis;
    private final LinkReader links;
    private final HtmlInlineReader html;
    private final LiteralReader literals;

    InlineReader(Cursor cursor) {
        this(cursor, new Inlines(cursor));
    }

    private InlineReader(Cursor cursor, Inlines out) {
        this.cursor = cursor;
        this.out = out;
        this.emphasis = new EmphasisReader(this);
        this.links = new LinkReader(this);
        this.html = new HtmlInlineReader(this);
        this.literals = new LiteralReader(this);
    }

    /** Reads from {@code cursor} until no inline can be read. */
    static Inlines read(Cursor cursor) {
        InlineReader reader = new InlineReader(cursor);
        reader.readAll();
        return reader.out;
    }

    /** Reads {@code from..to} of the cursor's text as a text of its own. */
    static List<Node> readWithin(Cursor outer, int from, int to, boolean links) {
        Cursor cursor = outer.inside(outer.source);
        cursor.at = from;
        cursor.limit = to;
        cursor.linksAllowed = links;
        return readLeftover(cursor);
    }

    /** Reads a text of its own whose characters come from elsewhere. */
    static List<Node> readText(Cursor outer, MappedText text) {
        return readLeftover(outer.inside(text));
    }

    private static List<Node> readLeftover(Cursor cursor) {
        InlineReader reader = new InlineReader(cursor);
        reader.readAll();
        return reader.out.trimmed();
    }

    /** No run of letters and signs goes on over {@code sign}, which may end what is read. */
    void stopAt(char sign) {
        stop = sign;
    }

    /** Nothing of what is read goes on in the next line. */
    void endWithLine() {
        endsWithLine = true;
    }

    void readAll() {
        while (inline()) {
            // each turn reads one inline
        }
    }

    /** Reads one inline; false, and nothing read, where none begins. */
    boolean inline() {
        if (cursor.atEnd()) {
            return false;
        }
        int from = cursor.at;
        cursor.reading.meter().enter();
        boolean read =
                switch (cursor.here()) {
                    case ' ' -> whitespace();
                    case '\n' -> softBreak();
                    case '`' -> literals.code();
                    case '_', '*' -> emphasis.emphasis();
                    case '^' -> emphasis.superscript() || links.inlineNote();
                    case '[' -> links.bracket();
                    case '!' -> links.image();
                    case '$' -> literals.formula();
                    case '~' -> emphasis.strikeout() || emphasis.subscript();
                    case '<' -> html.read();
                    case '\\' -> literals.backslash();
                    case '@' -> links.citation();
                    case '&' -> literals.entity();
                    default -> false;
                };
        cursor.reading.meter().leave();
        if (read) {
            return true;
        }
        cursor.at = from;
        return run();
    }

    /** Letters and signs that mean nothing; at least one character, even if it could mean something. */
    private boolean run() {
        int from = cursor.at;
        char first = cursor.here();
        if (first == ' ' || first == '\n' || first == '<' || first == '\\') {
            return false;
        }
        int i = from + 1;
        while (i < cursor.limit && SPECIAL.indexOf(cursor.text.charAt(i)) < 0 && cursor.text.charAt(i) != stop) {
            i++;
        }
        cursor.at = i;
        out.source(from, i);
        char last = cursor.text.charAt(i - 1);
        if (Character.isLetterOrDigit(last)
                || last == '.' && cursor.charAt(i) != '.'
                || Character.isLowSurrogate(last) && Character.isLetterOrDigit(cursor.text.codePointBefore(i))) {
            cursor.wordEnd = i;
        }
        return true;
    }

    boolean whitespace() {
        int from = cursor.at;
        int end = cursor.skipBlanks(from);
        cursor.at = end;
        if (end - from >= 2 && cursor.here() == '\n' && lineEnd()) {
            out.add(new LineBreak(false), from);
        } else {
            out.text(' ', from);
        }
        return true;
    }

    private boolean softBreak() {
        int from = cursor.at;
        if (!lineEnd()) {
            return false;
        }
        if (!cursor.atEnd()) {
            out.text('\n', from);
        }
        return true;
    }

    /** Goes over a line end within a paragraph and the blanks after it; false where the paragraph ends. */
    boolean lineEnd() {
        int next = cursor.at + 1;
        if (cursor.here() != '\n' || endsWithLine || !continues(next)) {
            return false;
        }
        cursor.at = cursor.skipBlanks(next);
        return true;
    }

    /** Whether a paragraph may go on in the line at {@code line}. */
    private boolean continues(int line) {
        if (cursor.blankLine(line) >= 0
                || cursor.inList && ListMarker.startsAt(cursor, line)
                || cursor.charAt(line) == '`' && CodeFenceReader.startsAt(cursor, line)) {
            return false;
        }
        return !closesElement(line) && !(cursor.divisions > 0 && DivisionReader.endAt(cursor, line) >= 0);
    }

    /** Whether the end tag of the HTML element around the blocks stands at {@code offset}. */
    boolean closesElement(int offset) {
        return HtmlBlockReader.closesElement(cursor, offset);
    }

    boolean afterWord() {
        return cursor.wordEnd == cursor.at;
    }
}
