package org.diptych.core.markdown.markdownit.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.LineStarts;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables as markdown-it does: a line of cells over a line of dashes, within a paragraph too; whatever may end a
 * paragraph ends the rows.
 */
public final class TableParser extends AbstractBlockParser {
    private static final Pattern DASHES = Pattern.compile("(?!-[ \\t])[-:|][-:| \\t]+");
    private static final Pattern COLUMN = Pattern.compile(":?-+:?");

    private final TableBlock table;
    private final List<BasedSequence> lines = new ArrayList<>();

    private TableParser(List<String> alignments) {
        this.table = new TableBlock(BasedSequence.NULL, alignments);
    }

    @Override
    public Block getBlock() {
        return table;
    }

    @Override
    public boolean isInterruptible() {
        return lines.size() > 1;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean dashes = lines.size() == 1;
        return dashes || !state.isBlank() && state.getIndent() < 4
                ? BlockContinue.atIndex(state.getIndex())
                : BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        lines.add(line.trimEOL());
    }

    @Override
    public void closeBlock(ParserState state) {
        BasedSequence first = lines.get(0);
        BasedSequence last = lines.get(lines.size() - 1);
        table.setChars(first.baseSubSequence(
                first.trimStart().getStartOffset(), last.trimEnd().getEndOffset()));
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                table.appendChild(row(lines.get(i)));
            }
        }
    }

    private TableBlock.Part row(BasedSequence line) {
        BasedSequence written = line.trim();
        TableBlock.Part row = new TableBlock.Part(written);
        List<BasedSequence> cells = cells(written);
        // A cell that a row lacks stands where it would have to be written.
        BasedSequence lacking = written.subSequence(written.length());
        for (int i = 0; i < table.alignments().size(); i++) {
            row.appendChild(new TableBlock.Part(i < cells.size() ? cells.get(i).trim() : lacking));
        }
        return row;
    }

    /** Whether a line may begin what ends paragraphs alone: neither a table nor a quote that goes on without its mark. */
    public static boolean mayEndParagraph(ParserState state, MatchedBlockParser matched) {
        List<BlockParser> open = state.getActiveBlockParsers();
        int innermost = open.indexOf(matched.getBlockParser());
        boolean quoted = state.getActiveBlockParser().isParagraphParser()
                && open.subList(innermost + 1, open.size()).stream().anyMatch(BlockQuoteParser.class::isInstance);
        return !quoted && !(matched.getBlockParser() instanceof TableParser);
    }

    /** Cells between bars, of which none has a backslash before it. */
    private static List<BasedSequence> cells(BasedSequence row) {
        List<BasedSequence> cells = new ArrayList<>();
        int start = 0;
        for (int bar : CellBars.in(row)) {
            cells.add(row.subSequence(start, bar));
            start = bar + 1;
        }
        cells.add(row.subSequence(start));
        if (cells.get(0).isEmpty()) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** The alignment of each column that {@code dashes} draws; empty if it draws none. */
    private static List<String> alignments(BasedSequence dashes) {
        List<String> alignments = new ArrayList<>();
        if (!DASHES.matcher(dashes).matches()) {
            return alignments;
        }
        String[] columns = dashes.toString().split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i].strip();
            if (column.isEmpty() && (i == 0 || i == columns.length - 1)) {
                continue;
            }
            if (!COLUMN.matcher(column).matches()) {
                return List.of();
            }
            boolean left = column.startsWith(":");
            boolean right = column.endsWith(":");
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        return alignments;
    }

    /** Begins them. */
    public static final class Factory extends LineStarts {
        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    ListBlockParser.Factory.class,
                    BlockQuoteParser.Factory.class,
                    HeadingStart.Factory.class,
                    ThematicBreakParser.Factory.class);
        }

        @Override
        public BlockStart start(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            BlockParser innermost = state.getActiveBlockParser();
            if (innermost.isParagraphParser() && innermost != matched.getBlockParser()) {
                // The line goes on with a paragraph of blocks whose marks it lacks.
                return BlockStart.none();
            }
            if (matched.getBlockParser().isParagraphParser() && state.getIndent() < 4) {
                BlockStart below = belowLastLine(state, matched);
                if (below != null) {
                    return below;
                }
            }
            if (state.getIndent() >= 4
                    || line.indexOf('|', state.getNextNonSpaceIndex()) < 0
                    || matched.getBlockParser() instanceof TableParser) {
                return BlockStart.none();
            }
            BasedSequence dashes = nextLine(state, matched.getBlockParser());
            List<String> alignments = dashes == null ? List.of() : alignments(dashes);
            BasedSequence head = line.subSequence(state.getNextNonSpaceIndex()).trim();
            return alignments.isEmpty() || alignments.size() != cells(head).size()
                    ? BlockStart.none()
                    : BlockStart.of(new TableParser(alignments)).atIndex(state.getIndex());
        }

        /**
         * A table whose line of dashes this is: flexmark asks nobody about lines that begin with a letter, so the head is
         * the last line of the paragraph by now. Null if it is none.
         */
        private static @Nullable BlockStart belowLastLine(ParserState state, MatchedBlockParser matched) {
            List<String> alignments = alignments(
                    state.getLine().subSequence(state.getNextNonSpaceIndex()).trim());
            if (alignments.isEmpty()) {
                return null;
            }
            BlockContent content = matched.getBlockParser().getBlockContent();
            List<BasedSequence> lines = content.getLines();
            BasedSequence head = lines.get(lines.size() - 1).trimEOL();
            if (head.indexOf('|') < 0 || alignments.size() != cells(head.trim()).size()) {
                return null;
            }
            TableParser table = new TableParser(alignments);
            table.lines.add(head);
            if (lines.size() == 1) {
                return BlockStart.of(table).atIndex(state.getIndex()).replaceActiveBlockParser();
            }
            ParagraphParser before = new ParagraphParser();
            for (BasedSequence line : lines.subList(0, lines.size() - 1)) {
                before.addLine(state, line);
            }
            return BlockStart.of(before, table).atIndex(state.getIndex()).replaceActiveBlockParser();
        }

        /** The line below as far as the blocks around are its own too; null if it belongs to none or goes further in. */
        private static @Nullable BasedSequence nextLine(ParserState state, BlockParser innermost) {
            BasedSequence text = state.getLine().getBaseSequence();
            int start = text.indexOf('\n', state.getLineStart()) + 1;
            if (start == 0) {
                return null;
            }
            int newline = text.indexOf('\n', start);
            BasedSequence next = text.subSequence(start, newline < 0 ? text.length() : newline);
            int at = 0;
            int column = 0;
            boolean quoted = false;
            for (BlockParser parser : state.getActiveBlockParsers()) {
                if (parser instanceof BlockQuoteParser) {
                    at = afterBlanks(next, at);
                    if (at >= next.length() || next.charAt(at) != '>') {
                        return null;
                    }
                    at++;
                    quoted = true;
                }
                if (parser == innermost) {
                    break;
                }
            }
            int ink = afterBlanks(next, at);
            for (int i = at; i < ink; i++) {
                column += next.charAt(i) == '\t' ? 4 - column % 4 : 1;
            }
            int indent = quoted ? 0 : column - state.getColumn();
            return !quoted && (indent < 0 || indent > 3)
                    ? null
                    : next.subSequence(ink).trimEnd();
        }

        private static int afterBlanks(BasedSequence line, int from) {
            int at = from;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }
    }
}
