package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.Division;
import org.diptych.core.markdown.pandoc.ast.HtmlElement;
import org.diptych.core.markdown.pandoc.ast.inline.RawHtml;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.HtmlNames;
import org.diptych.core.markdown.pandoc.scan.HtmlTag;

/** HTML that stands as a block; what is between its tags is Markdown. */
final class HtmlBlockReader {
    private final BlockReader blocks;
    private final Cursor cursor;

    HtmlBlockReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    /** Whether the end tag of the element the cursor is in stands at {@code offset}. */
    static boolean closesElement(Cursor cursor, int offset) {
        if (cursor.htmlElement == null || cursor.charAt(offset) != '<') {
            return false;
        }
        HtmlTag tag = HtmlTag.at(cursor.text, offset, cursor.limit);
        return tag != null && tag.closes(cursor.htmlElement);
    }

    /** Reads a div, which pandoc takes for one of its own. */
    boolean readDivision() {
        HtmlTag tag = HtmlTag.at(cursor.text, cursor.at, cursor.limit);
        if (tag == null || !tag.opens("div")) {
            return false;
        }
        division(tag, cursor.at);
        return true;
    }

    boolean read() {
        int from = cursor.at;
        HtmlTag tag = HtmlTag.at(cursor.text, from, cursor.limit);
        if (tag == null || !tag.startsBlock()) {
            return false;
        }
        if (!tag.closing() && HtmlNames.isVerbatim(tag.name())) {
            int end = verbatimEnd(tag);
            if (end >= 0) {
                return raw(from, end);
            }
        }
        if (tag.isComment()
                || tag.closing()
                || tag.name().equals("?")
                || tag.name().equals("!")) {
            return raw(from, tag.end());
        }
        element(tag, from);
        return true;
    }

    private boolean raw(int from, int end) {
        cursor.at = end;
        blocks.add(new RawHtml(cursor.slice(from, end)), from);
        cursor.at = cursor.skipBlanks(end);
        while (cursor.here() == '\n') {
            cursor.at++;
        }
        return true;
    }

    private int verbatimEnd(HtmlTag tag) {
        int depth = 1;
        int at = tag.end();
        while (at < cursor.limit) {
            at = cursor.text.indexOf('<', at);
            if (at < 0) {
                return -1;
            }
            HtmlTag inner = HtmlTag.at(cursor.text, at, cursor.limit);
            boolean nests = tag.name().equals("pre");
            if (inner != null && inner.closes(tag.name())) {
                depth--;
                if (depth == 0) {
                    return inner.end();
                }
            } else if (inner != null && nests && inner.opens(tag.name())) {
                depth++;
            }
            at = inner == null ? at + 1 : inner.end();
        }
        return -1;
    }

    private void division(HtmlTag tag, int from) {
        List<Node> children = new ArrayList<>();
        String outer = cursor.htmlElement;
        cursor.htmlElement = "div";
        cursor.at = tag.end();
        cursor.skipBlankLines();
        cursor.reading.meter().enter();
        readInto(children, 0);
        cursor.reading.meter().leave();
        HtmlTag end = HtmlTag.at(cursor.text, cursor.at, cursor.limit);
        cursor.htmlElement = outer;
        if (end != null && end.closes("div")) {
            cursor.at = end.end();
            blocks.add(new Division(HtmlInlineReader.attributes(tag)).with(children), from);
        } else {
            blocks.add(new RawHtml(cursor.slice(from, tag.end())), from);
            blocks.addAll(children);
        }
    }

    private void element(HtmlTag tag, int from) {
        List<Node> children = new ArrayList<>();
        BlockReader inner = blocks.into(children);
        cursor.at = tag.end();
        inner.add(new RawHtml(cursor.slice(from, tag.end())), from);
        cursor.at = cursor.skipBlanks(cursor.at);
        int indent = 0;
        int line = cursor.blankLine(cursor.at);
        if (line >= 0) {
            indent = cursor.skipBlanks(line) - line;
            cursor.at = line + indent;
        }
        String outer = cursor.htmlElement;
        cursor.htmlElement = tag.name();
        if (!cursor.text.startsWith("/>", tag.end() - 2)) {
            cursor.reading.meter().enter();
            readInto(children, indent);
            cursor.reading.meter().leave();
        }
        cursor.htmlElement = outer;
        int closer = Math.min(cursor.skipBlanks(cursor.at), cursor.at + indent);
        HtmlTag end = HtmlTag.at(cursor.text, closer, cursor.limit);
        if (end != null && end.closes(tag.name())) {
            cursor.at = end.end();
            inner.add(new RawHtml(cursor.slice(closer, end.end())), closer);
            blocks.add(new HtmlElement().with(children), from);
        } else {
            blocks.addAll(children);
        }
    }

    private void readInto(List<Node> children, int indent) {
        BlockReader inner = blocks.into(children);
        while (true) {
            int start = Math.min(cursor.skipBlanks(cursor.at), cursor.at + indent);
            if (closesElement(cursor, start)) {
                return;
            }
            int before = cursor.at;
            cursor.at = start;
            if (!inner.block()) {
                cursor.at = before;
                return;
            }
        }
    }
}
