package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.markdown.pandoc.ast.inline.CodeSpan;
import org.diptych.core.markdown.pandoc.ast.inline.Formula;
import org.diptych.core.markdown.pandoc.ast.inline.LineBreak;
import org.diptych.core.markdown.pandoc.ast.inline.RawHtml;
import org.diptych.core.markdown.pandoc.scan.AttributeReader;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.FormulaScanner;
import org.diptych.core.markdown.pandoc.scan.TexScanner;

/** Code, formulas, escapes, raw TeX and entities. */
final class LiteralReader {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});");
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final InlineReader reader;
    private final Cursor cursor;
    private final Inlines out;

    LiteralReader(InlineReader reader) {
        this.reader = reader;
        this.cursor = reader.cursor;
        this.out = reader.out;
    }

    boolean code() {
        int from = cursor.at;
        int end = cursor.pairs().codeEnd(from);
        if (end < 0) {
            return false;
        }
        int ticks = cursor.run('`', from);
        String code =
                cursor.slice(from + ticks, end - ticks).replaceAll("\n *", " ").strip();
        cursor.at = end;
        String format = AttributeReader.rawFormat(cursor);
        if (format != null) {
            if (format.startsWith("html")) {
                out.add(new RawHtml(code), from);
            }
            return true;
        }
        Attributes attributes = AttributeReader.read(cursor);
        out.add(new CodeSpan(code, attributes == null ? Attributes.NONE : attributes), from);
        return true;
    }

    boolean formula() {
        int from = cursor.at;
        int end = FormulaScanner.displayEnd(cursor, from);
        boolean display = end >= 0;
        if (!display) {
            end = FormulaScanner.inlineEnd(cursor, from);
        }
        if (end < 0) {
            return false;
        }
        int marks = display ? 2 : 1;
        cursor.at = end;
        out.add(new Formula(FormulaScanner.trimmed(cursor.slice(from + marks, end - marks)), display), from);
        return true;
    }

    boolean backslash() {
        int from = cursor.at;
        char next = cursor.charAt(from + 1);
        if (next == '\n') {
            cursor.at = from + 1;
            boolean more = reader.lineEnd();
            out.add(new LineBreak(more), from);
            return true;
        }
        if (next != 0 && !Character.isLetterOrDigit(next)) {
            cursor.at = from + 2;
            out.text(next == ' ' ? NO_BREAK_SPACE : next, from);
            return true;
        }
        return tex(from) || lone(from);
    }

    private boolean tex(int from) {
        int end = TexScanner.inlineEnd(cursor, from);
        if (end < 0) {
            return false;
        }
        cursor.at = end;
        String environment = TexScanner.environmentAt(cursor, from);
        if (environment != null && TexScanner.isMath(environment)) {
            out.add(new Formula(cursor.slice(from, end), true), from);
        } else if (cursor.text.startsWith("\\ref{", from) || cursor.text.startsWith("\\eqref{", from)) {
            // Left to MathJax, which knows the numbers.
            out.add(new Formula(cursor.slice(from, end), false), from);
        } else {
            out.add(new RawHtml(""), from);
        }
        return true;
    }

    private boolean lone(int from) {
        if (TexScanner.blockEnd(cursor, from) >= 0) {
            return false;
        }
        cursor.at = from + 1;
        out.source(from, from + 1);
        return true;
    }

    boolean entity() {
        int from = cursor.at;
        Matcher entity = ENTITY.matcher(cursor.text).region(from, cursor.limit);
        if (!entity.lookingAt()) {
            return false;
        }
        String characters = Html5Entities.entityToString(entity.group());
        if (characters.equals(entity.group())) {
            return false;
        }
        cursor.at = entity.end();
        out.text(characters, from);
        return true;
    }
}
