package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.scan.Cursor;

/** Inlines as they are read one after the other; characters gather until another node comes. */
final class Inlines {
    private final Cursor cursor;
    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int wordsStart;
    private int wordsEnd;

    Inlines(Cursor cursor) {
        this.cursor = cursor;
    }

    void text(CharSequence text, int from) {
        begin(from);
        words.append(text);
        wordsEnd = cursor.at;
    }

    void text(char c, int from) {
        begin(from);
        words.append(c);
        wordsEnd = cursor.at;
    }

    /** The characters {@code from..to} of the text itself. */
    void source(int from, int to) {
        begin(from);
        words.append(cursor.slice(from, to));
        wordsEnd = to;
    }

    private void begin(int from) {
        if (words.length() == 0) {
            wordsStart = from;
        }
    }

    /** Adds a node that was read from {@code from} to the cursor. */
    void add(PandocNode node, int from) {
        flush();
        cursor.reading.place(node, cursor, from, cursor.at);
        nodes.add(node);
    }

    /** Adds a node that has its place already. */
    void addRead(Node node) {
        flush();
        nodes.add(node);
    }

    /** A place between nodes, for {@link #wrap}, {@link #insert} and {@link #forget}. */
    int mark() {
        flush();
        return nodes.size();
    }

    /** Makes all nodes since {@code mark} the children of {@code parent}, which was read from {@code from}. */
    void wrap(int mark, PandocNode parent, int from) {
        flush();
        List<Node> children = nodes.subList(mark, nodes.size());
        parent.with(children);
        children.clear();
        cursor.reading.place(parent, cursor, from, cursor.at);
        nodes.add(parent);
    }

    /** Puts characters of the text itself before the nodes since {@code mark}. */
    void insert(int mark, int from, int to) {
        flush();
        Words literal = new Words(cursor.slice(from, to));
        cursor.reading.place(literal, cursor, from, to);
        nodes.add(mark, literal);
    }

    /** Drops all nodes since {@code mark}. */
    void forget(int mark) {
        words.setLength(0);
        nodes.subList(mark, nodes.size()).clear();
    }

    boolean isEmptySince(int mark) {
        return words.length() == 0 && nodes.size() == mark;
    }

    private void flush() {
        if (words.length() > 0) {
            Words node = new Words(words.toString());
            cursor.reading.place(node, cursor, wordsStart, wordsEnd);
            nodes.add(node);
            words.setLength(0);
        }
    }

    boolean isEmpty() {
        return nodes.isEmpty() && words.length() == 0;
    }

    /** The nodes as read. */
    List<Node> nodes() {
        flush();
        return nodes;
    }

    /** The nodes without blanks and soft breaks at either end. */
    List<Node> trimmed() {
        flush();
        trim(0, true);
        trim(nodes.size() - 1, false);
        return nodes;
    }

    private void trim(int index, boolean leading) {
        if (index < 0 || index >= nodes.size() || !(nodes.get(index) instanceof Words edge)) {
            return;
        }
        String text = edge.text();
        int start = 0;
        int end = text.length();
        while (leading && start < end && Cursor.isBlank(text.charAt(start))) {
            start++;
        }
        while (!leading && end > start && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            nodes.remove(index);
        } else if (end - start < text.length()) {
            Words shorter = new Words(text.substring(start, end));
            shorter.setChars(edge.getChars());
            nodes.set(index, shorter);
        }
    }
}
