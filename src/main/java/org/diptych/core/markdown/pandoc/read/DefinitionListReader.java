package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.DefinitionList;
import org.diptych.core.markdown.pandoc.ast.Item;
import org.diptych.core.markdown.pandoc.ast.Term;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.source.MappedText;

/** Terms in a line of their own, each with definitions marked by a colon or tilde below. */
final class DefinitionListReader {
    private static final int TAB = 4;

    private final BlockReader blocks;
    private final Cursor cursor;

    DefinitionListReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        List<Node> children = new ArrayList<>();
        while (!cursor.atEnd() && cursor.blankLine(cursor.at) < 0 && entry(children)) {
            // each turn reads a term and its definitions
        }
        if (children.isEmpty()) {
            return false;
        }
        blocks.add(new DefinitionList().with(children), from);
        return true;
    }

    private boolean entry(List<Node> children) {
        int termEnd = cursor.lineEnd(cursor.at);
        int line = cursor.nextLine(cursor.at);
        int blank = cursor.blankLine(line);
        if (markerEnd(blank >= 0 ? blank : line) < 0 || blank >= 0 && Tables.areAnnouncedAt(cursor, blank)) {
            return false;
        }
        children.add(new Term().with(InlineReader.readWithin(cursor, cursor.at, termEnd, true)));
        cursor.at = line;
        while (definition(children)) {
            // each turn reads one definition
        }
        cursor.skipBlankLines();
        return true;
    }

    /** Where a definition's text begins in the line at {@code line}, or -1. */
    private int markerEnd(int line) {
        int start = cursor.smallIndent(line);
        char c = cursor.charAt(start);
        if (c != ':' && c != '~' || line >= cursor.limit) {
            return -1;
        }
        int remaining = TAB - (start - line + 1);
        int blanks = cursor.skipBlanks(start + 1) - start - 1;
        if (blanks == 0) {
            return -1;
        }
        return blanks >= remaining && remaining > 0 ? start + 1 + remaining : start + 1 + blanks;
    }

    private boolean definition(List<Node> children) {
        int blank = cursor.blankLine(cursor.at);
        int start = markerEnd(blank >= 0 ? blank : cursor.at);
        if (start < 0) {
            return false;
        }
        MappedText.Builder raw = new MappedText.Builder();
        int line = copyLines(raw, start);
        boolean loose = blank >= 0;
        while (true) {
            int after = cursor.blankLines(line);
            int next = after < 0 ? line : after;
            start = cursor.indent(next, TAB);
            if (start < 0 || next >= cursor.limit || cursor.blankLine(next) >= 0) {
                break;
            }
            if (after >= 0) {
                raw.insert("\n", cursor.source.originOf(line), cursor.source.originOf(line));
            }
            loose = true;
            line = copyLines(raw, start);
        }
        cursor.at = line;
        MappedText text = raw.build();
        int end = cursor.source.originOfEnd(line);
        MappedText trimmed = new MappedText.Builder()
                .copy(text, 0, text.text().stripTrailing().length())
                .insert(loose ? "\n\n" : "\n", end, end)
                .build();
        children.add(new Item().with(BlockReader.readText(cursor, trimmed)));
        return true;
    }

    private int copyLines(MappedText.Builder raw, int from) {
        int line = cursor.nextLine(from);
        raw.copy(cursor.source, from, line);
        while (line < cursor.limit && cursor.blankLine(line) < 0 && !HtmlBlockReader.closesElement(cursor, line)) {
            int start = cursor.indent(line, TAB);
            if (start < 0 && markerEnd(line) >= 0) {
                break;
            }
            int next = cursor.nextLine(line);
            raw.copy(cursor.source, start < 0 ? line : start, next);
            line = next;
        }
        return line;
    }
}
