package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.ast.inline.Hyperlink;
import org.diptych.core.markdown.pandoc.ast.inline.NoteReference;
import org.diptych.core.markdown.pandoc.ast.inline.Picture;
import org.diptych.core.markdown.pandoc.ast.inline.ReferenceLink;
import org.diptych.core.markdown.pandoc.ast.inline.Span;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.CitationScanner;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.Target;
import org.diptych.core.markdown.pandoc.scan.TargetReader;

/** What begins with a square bracket, and images and notes. */
public final class LinkReader {
    private static final Pattern MAY_BIND = Pattern.compile("[\\[@]");

    private final Cursor cursor;
    private final Inlines out;
    private final CitationReader citations;

    LinkReader(InlineReader reader) {
        this.cursor = reader.cursor;
        this.out = reader.out;
        this.citations = new CitationReader(reader);
    }

    boolean bracket() {
        int from = cursor.at;
        if (note(from)) {
            return true;
        }
        int end = cursor.pairs().bracketEnd(from);
        if (end < 0) {
            return false;
        }
        return citations.group(from, end) || attributed(from, end) || link(from, end, false);
    }

    boolean image() {
        int from = cursor.at;
        if (cursor.charAt(from + 1) != '[' || cursor.charAt(from + 2) == '^') {
            return false;
        }
        int end = cursor.pairs().bracketEnd(from + 1);
        return end >= 0 && link(from, end, true);
    }

    private boolean note(int from) {
        int end = noteMarkerEnd(cursor, from);
        if (end < 0) {
            return false;
        }
        cursor.at = end;
        cursor.reading.bind();
        out.add(new NoteReference(cursor.slice(from + 2, end - 1)), from);
        return true;
    }

    /** Where the {@code [^label]} at {@code from} ends, or -1. */
    static int noteMarkerEnd(Cursor cursor, int from) {
        if (cursor.charAt(from) != '[' || cursor.charAt(from + 1) != '^') {
            return -1;
        }
        int i = from + 2;
        while (i < cursor.limit && !Character.isWhitespace(cursor.text.charAt(i))) {
            if (cursor.text.charAt(i) == ']') {
                return i == from + 2 ? -1 : i + 1;
            }
            i++;
        }
        return -1;
    }

    boolean inlineNote() {
        int from = cursor.at;
        if (cursor.charAt(from + 1) != '[') {
            return false;
        }
        int end = cursor.pairs().bracketEnd(from + 1);
        if (end < 0) {
            return false;
        }
        cursor.at = end;
        cursor.reading.bind();
        out.add(new NoteReference("").with(InlineReader.readWithin(cursor, from + 2, end - 1, true)), from);
        return true;
    }

    private boolean attributed(int from, int end) {
        if (cursor.charAt(end) != '{') {
            return false;
        }
        cursor.at = end;
        Attributes attributes = AttributeReader.read(cursor);
        if (attributes == null) {
            cursor.at = from;
            return false;
        }
        out.add(new Span(attributes).with(InlineReader.readWithin(cursor, from + 1, end - 1, true)), from);
        return true;
    }

    private boolean link(int from, int end, boolean image) {
        if (!image && !cursor.linksAllowed) {
            return false;
        }
        int open = image ? from + 1 : from;
        cursor.at = end;
        Target target = new TargetReader(cursor).inParentheses();
        if (target != null) {
            Attributes attributes = attributesHere();
            List<Node> text = InlineReader.readWithin(cursor, open + 1, end - 1, image && cursor.linksAllowed);
            out.add(node(image, target, attributes, text), from);
            return true;
        }
        return reference(from, end, image);
    }

    private Attributes attributesHere() {
        Attributes attributes = AttributeReader.read(cursor);
        return attributes == null ? Attributes.NONE : attributes;
    }

    boolean citation() {
        return citations.citation();
    }

    /** A link or image, its text {@code children}. */
    public static PandocNode node(boolean image, Target target, Attributes attributes, List<Node> children) {
        PandocNode node = image
                ? new Picture(target.address(), target.title(), attributes, false)
                : new Hyperlink(target.address(), target.title(), attributes);
        return node.with(children);
    }

    private boolean reference(int from, int end, boolean image) {
        int open = image ? from + 1 : from;
        String key = cursor.slice(open + 1, end - 1);
        int whole = end;
        boolean full = false;
        if (cursor.charAt(end) == '[' && cursor.charAt(end + 1) != '^') {
            int second = cursor.pairs().bracketEnd(end);
            if (second > 0 && CitationScanner.keys(cursor, end + 1, second - 1).isEmpty()) {
                whole = second;
                String named = cursor.slice(end + 1, second - 1);
                full = !named.isEmpty();
                key = full ? named : key;
                // It is read as text only if it names nothing, and what it then holds is bound to other parts.
                if (MAY_BIND.matcher(named).find()) {
                    cursor.reading.bind();
                }
            }
        }
        // So with the brackets themselves: read as text, they may hold a note that they do not hold as a link.
        if (cursor.slice(open + 1, end - 1).contains("^[")) {
            cursor.reading.bind();
        }
        cursor.at = whole;
        int literalEnd = whole;
        boolean links = cursor.linksAllowed;
        cursor.reading.refer(key);
        ReferenceLink link = new ReferenceLink(image, key, full, () -> literal(open, end, literalEnd, links));
        link.with(InlineReader.readWithin(cursor, open + 1, end - 1, image && links));
        out.add(link, from);
        return true;
    }

    /** What a reference to nothing is: its characters, what stands in the brackets read once more. */
    private List<Node> literal(int open, int end, int whole, boolean links) {
        Cursor again = cursor.inside(cursor.source);
        Inlines nodes = new Inlines(again);
        // pandoc loses the mark of an image that names nothing.
        nodes.source(open, open + 1);
        addWithin(nodes, open + 1, end - 1, links);
        nodes.source(end - 1, end);
        if (whole > end) {
            nodes.source(end, end + 1);
            addWithin(nodes, end + 1, whole - 1, links);
            nodes.source(whole - 1, whole);
        }
        return nodes.nodes();
    }

    private void addWithin(Inlines nodes, int from, int to, boolean links) {
        Cursor inner = cursor.inside(cursor.source);
        inner.at = from;
        inner.limit = to;
        inner.linksAllowed = links;
        for (Node node : InlineReader.read(inner).nodes()) {
            nodes.addRead(node);
        }
    }
}
