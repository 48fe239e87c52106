package org.diptych.core.markdown.pandoc.read;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.PandocNode;
import org.diptych.core.markdown.pandoc.ast.Paragraph;
import org.diptych.core.markdown.pandoc.ast.RawFormula;
import org.diptych.core.markdown.pandoc.ast.Rule;
import org.diptych.core.markdown.pandoc.ast.inline.Formula;
import org.diptych.core.markdown.pandoc.ast.inline.Words;
import org.diptych.core.markdown.pandoc.scan.Cursor;
import org.diptych.core.markdown.pandoc.scan.MetadataScanner;
import org.diptych.core.markdown.pandoc.scan.RuleReader;
import org.diptych.core.markdown.pandoc.scan.TexScanner;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.WorkMeter;

/** Reads blocks one by one, each construct tried in pandoc's order. */
public final class BlockReader {
    final Cursor cursor;
    private final List<Node> target;

    BlockReader(Cursor cursor, List<Node> target) {
        this.cursor = cursor;
        this.target = target;
    }

    /** The blocks of a text of its own, read where {@code outer} stands. */
    static List<Node> readText(Cursor outer, MappedText text) {
        List<Node> blocks = new ArrayList<>();
        WorkMeter meter = outer.reading.meter();
        meter.spend(text.length());
        meter.enter();
        new BlockReader(outer.inside(text), blocks).readAll();
        meter.leave();
        return blocks;
    }

    /** Takes the lines from {@code from} to the next blank one, or to the end, as they stand. */
    void plain(int from, boolean toEnd) {
        String text = cursor.text.toString();
        int blank = text.indexOf("\n\n", from);
        cursor.at = toEnd || blank < 0 ? cursor.limit : blank + 1;
        Paragraph paragraph = plain(text.substring(from, cursor.at));
        add(paragraph, from);
        cursor.reading.giveUp(paragraph);
    }

    /** The same reader with another place to put what it reads. */
    BlockReader into(List<Node> other) {
        return new BlockReader(cursor, other);
    }

    /** A paragraph of {@code text} as it stands. */
    public static Paragraph plain(String text) {
        Paragraph paragraph = new Paragraph(false);
        paragraph.appendChild(new Words(text.strip()));
        return paragraph;
    }

    void readAll() {
        while (block()) {
            // each turn reads one block, or a few blank lines
        }
    }

    void add(PandocNode node, int from) {
        cursor.reading.place(node, cursor, from, lastCharacter());
        target.add(node);
    }

    /** Adds what a block had in it, one after the other. */
    void addAll(List<Node> nodes) {
        target.addAll(nodes);
    }

    int lastCharacter() {
        int end = Math.min(cursor.at, cursor.limit);
        while (end > 0 && Cursor.isBlank(cursor.text.charAt(end - 1))) {
            end--;
        }
        return Math.max(end, 0);
    }

    /** Reads one block; false where none can be read. */
    boolean block() {
        if (cursor.atEnd()) {
            return false;
        }
        int blank = cursor.blankLines(cursor.at);
        if (blank >= 0) {
            cursor.at = blank;
            return true;
        }
        int first = cursor.skipBlanks(cursor.at);
        int indent = first - cursor.at;
        char sign = cursor.charAt(first);
        return opening(sign, indent) || heading() || body(sign, indent) || paragraph();
    }

    /** The constructs that come before headings. */
    private boolean opening(char sign, int indent) {
        boolean flush = indent == 0;
        return switch (sign) {
            case '`', '~' -> indent < 4 && fence();
            case '-', '*', '+' -> indent < 4 && (flush && metadata() || list());
            case '<' -> flush && new HtmlBlockReader(this).readDivision();
            case ':' -> flush && new DivisionReader(this).read();
            case '%' -> cursor.atStartOfText() && title();
            default -> false;
        };
    }

    /** The constructs that come after headings. */
    private boolean body(char sign, int indent) {
        boolean flush = indent == 0;
        return flush && sign == '<' && new HtmlBlockReader(this).read()
                || new Tables(this).read()
                || indent >= 4 && new IndentedCodeReader(this).read()
                || sign == '\\' && rawTex()
                || flush && sign == '|' && new LineBlockReader(this).read()
                || sign == '>' && new QuoteReader(this).read()
                || rule()
                || numbered(sign) && list()
                || new DefinitionListReader(this).read()
                || sign == '[' && new DefinitionReader(cursor).read();
    }

    private static boolean numbered(char sign) {
        return sign == '(' || sign == '#' || sign == '@' || Character.isLetterOrDigit(sign);
    }

    private boolean fence() {
        int from = cursor.at;
        PandocNode code = new CodeFenceReader(cursor).read();
        if (code == null) {
            return false;
        }
        add(code, from);
        return true;
    }

    private boolean list() {
        return new ListReader(this).read();
    }

    private boolean heading() {
        return new HeadingReader(this).read();
    }

    private boolean metadata() {
        int end = MetadataScanner.endAt(cursor);
        if (end >= 0) {
            cursor.at = end;
        }
        return end >= 0;
    }

    private boolean title() {
        int end = MetadataScanner.titleEnd(cursor);
        cursor.at = end;
        return end > 0;
    }

    private boolean rule() {
        int from = cursor.at;
        int end = RuleReader.endAt(cursor, from);
        if (end < 0) {
            return false;
        }
        cursor.at = end;
        cursor.skipBlankLines();
        add(new Rule(), from);
        return true;
    }

    /** Raw TeX goes on in the next line; of all of it, what begins with a formula's environment is published. */
    private boolean rawTex() {
        int from = cursor.skipBlanks(cursor.at);
        int end = TexScanner.blockEnd(cursor, from);
        if (end < 0) {
            return false;
        }
        while (end >= 0) {
            cursor.at = end;
            end = TexScanner.blockEnd(cursor, TexScanner.nextBlock(cursor, end));
        }
        if (TexScanner.isFormulaBlock(cursor, from)) {
            Formula formula = new Formula(cursor.slice(from, cursor.at), true);
            cursor.reading.place(formula, cursor, from, cursor.at);
            RawFormula block = new RawFormula();
            block.appendChild(formula);
            add(block, from);
        }
        cursor.at = cursor.skipBlanks(cursor.at);
        cursor.skipBlankLines();
        return true;
    }

    private boolean paragraph() {
        int from = cursor.at;
        Inlines inlines = InlineReader.read(cursor);
        if (inlines.isEmpty()) {
            return false;
        }
        boolean ended = endsParagraph();
        Paragraph paragraph = new Paragraph(!ended);
        paragraph.with(inlines.trimmed());
        add(paragraph, from);
        return true;
    }

    /** Whether what was read is followed by what makes it a paragraph; if so, goes past it. */
    private boolean endsParagraph() {
        if (cursor.here() != '\n') {
            return false;
        }
        int next = cursor.at + 1;
        int blank = cursor.blankLines(next);
        boolean closed = "div".equals(cursor.htmlElement) && HtmlBlockReader.closesElement(cursor, next);
        if (blank >= 0
                || closed
                || CodeFenceReader.startsAt(cursor, next)
                || cursor.divisions > 0 && DivisionReader.endAt(cursor, next) >= 0) {
            cursor.at = Math.max(next, blank);
            return true;
        }
        return false;
    }
}
