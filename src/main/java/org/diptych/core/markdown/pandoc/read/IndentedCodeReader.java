package org.diptych.core.markdown.pandoc.read;

import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.CodeBlock;
import org.diptych.core.markdown.pandoc.scan.Cursor;

/** Code that is indented by four blanks. */
final class IndentedCodeReader {
    private static final int INDENT = 4;

    private final BlockReader blocks;
    private final Cursor cursor;

    IndentedCodeReader(BlockReader blocks) {
        this.blocks = blocks;
        this.cursor = blocks.cursor;
    }

    boolean read() {
        int from = cursor.at;
        StringBuilder code = new StringBuilder();
        while (!cursor.atEnd()) {
            int blank = cursor.blankLines(cursor.at);
            int line = blank < 0 ? cursor.at : blank;
            int start = cursor.indent(line, INDENT);
            if (start < 0 || cursor.atEnd() || line >= cursor.limit) {
                break;
            }
            for (int i = cursor.at; blank >= 0 && i < line; i = cursor.nextLine(i)) {
                code.append('\n');
            }
            code.append(cursor.slice(start, cursor.lineEnd(start))).append('\n');
            cursor.at = cursor.nextLine(start);
        }
        if (code.length() == 0) {
            return false;
        }
        cursor.skipBlankLines();
        blocks.add(new CodeBlock(code.toString().replaceAll("\n+$", ""), Attributes.NONE), from);
        return true;
    }
}
