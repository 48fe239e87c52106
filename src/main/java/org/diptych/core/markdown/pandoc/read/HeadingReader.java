package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.Heading;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.jspecify.annotations.Nullable;

/** Headings, marked by signs before them or by a line below. */
final class HeadingReader {
    private final BlockReader blocks;
    private final Cursor cursor;

    HeadingReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        return setext() || cursor.here() == '#' && atx();
    }

    private boolean atx() {
        int from = cursor.at;
        int level = cursor.run('#', from);
        char next = cursor.charAt(from + level);
        if (!Cursor.isBlank(next)) {
            return false;
        }
        cursor.at = cursor.skipBlanks(from + level);
        int textStart = cursor.at;
        InlineReader reader = new InlineReader(cursor);
        reader.endWithLine();
        reader.stopAt('#');
        Closing closing = closing(true);
        while (closing == null && reader.inline()) {
            closing = closing(true);
        }
        return finish(from, level, textStart, reader, closing);
    }

    private boolean setext() {
        int from = cursor.at;
        int underline = cursor.nextLine(from);
        char sign = cursor.charAt(underline);
        if (sign != '=' && sign != '-' || cursor.blankLine(underline + cursor.run(sign, underline)) < 0) {
            return false;
        }
        cursor.at = cursor.skipBlanks(from);
        int textStart = cursor.at;
        InlineReader reader = new InlineReader(cursor);
        reader.endWithLine();
        Closing closing = closing(false);
        while (closing == null && reader.inline()) {
            closing = closing(false);
        }
        if (closing != null && closing.end() != underline) {
            closing = null;
        }
        if (closing != null) {
            int end = cursor.blankLine(underline + cursor.run(sign, underline));
            closing = new Closing(closing.attributes(), Math.max(end, cursor.blankLines(end)));
        }
        return finish(from, sign == '=' ? 1 : 2, textStart, reader, closing);
    }

    private boolean finish(int from, int level, int textStart, InlineReader reader, @Nullable Closing closing) {
        if (closing == null) {
            cursor.at = from;
            return false;
        }
        String raw = cursor.slice(textStart, cursor.at);
        Heading heading = new Heading(level, raw, closing.attributes());
        heading.with(reader.out.trimmed());
        cursor.at = closing.end();
        blocks.add(heading, from);
        return true;
    }

    /** The end of a heading's text at the cursor: closing signs, attributes, the line end; null if it is not there. */
    private @Nullable Closing closing(boolean atx) {
        int before = cursor.at;
        char c = cursor.here();
        if (c != '#' && c != ' ' && c != '{' && c != '\n') {
            return null;
        }
        if (atx) {
            cursor.at += cursor.run('#', cursor.at);
            cursor.at = cursor.skipBlanks(cursor.at);
        }
        Attributes attributes = AttributeReader.read(cursor);
        if (!atx) {
            cursor.at = cursor.skipBlanks(cursor.at);
        }
        int end = atx ? cursor.blankLines(cursor.at) : cursor.here() == '\n' ? cursor.at + 1 : -1;
        cursor.at = before;
        return end < 0 ? null : new Closing(attributes == null ? Attributes.NONE : attributes, end);
    }

    private record Closing(Attributes attributes, int end) {}
}
