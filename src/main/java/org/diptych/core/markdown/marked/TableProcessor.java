package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.commonmark.Unordered;

/**
 * Makes tables of a paragraph's lines as marked does: a table may begin after other lines and takes all that follow; bars
 * part cells even within code, unless a backslash stands before them.
 */
final class TableProcessor implements ParagraphPreProcessor {
    /** The line below a table's head. */
    static final Pattern SEPARATOR =
            Pattern.compile(" {0,3}(?=[^\\n]*[|:])(?:\\| *)?:?-+:? *(?:\\| *+:?-++:?+ *+)*+(?:\\| *)?\\s*");

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (SEPARATOR.matcher(lines.get(i + 1)).matches()
                    && cells(lines.get(i)).size() == cells(lines.get(i + 1)).size()) {
                if (i > 0) {
                    insertParagraph(block, i, state);
                }
                insertTable(block, lines.subList(i, lines.size()), state);
                return block.getChars().length();
            }
        }
        return 0;
    }

    private static void insertParagraph(Paragraph block, int lines, ParserState state) {
        Paragraph before = new Paragraph();
        before.setContent(block, 0, lines);
        before.setCharsFromContent();
        block.insertBefore(before);
        state.blockAdded(before);
    }

    private static void insertTable(Paragraph block, List<BasedSequence> lines, ParserState state) {
        List<String> alignments = new ArrayList<>();
        for (BasedSequence dashes : cells(lines.get(1))) {
            boolean left = dashes.startsWith(":");
            boolean right = dashes.endsWith(":");
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        BasedSequence first = lines.get(0);
        BasedSequence chars = first.baseSubSequence(
                first.getStartOffset(), lines.get(lines.size() - 1).trimEOL().getEndOffset());
        TableBlock table = new TableBlock(chars, alignments);
        block.insertBefore(table);
        state.blockAdded(table);
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                table.appendChild(row(lines.get(i), alignments.size()));
            }
        }
    }

    private static TableBlock.Part row(BasedSequence line, int columns) {
        TableBlock.Part row = new TableBlock.Part(line.trim());
        List<BasedSequence> cells = cells(line);
        for (int i = 0; i < columns; i++) {
            BasedSequence text = i < cells.size() ? cells.get(i) : line.subSequence(0, 0);
            TableBlock.Part cell = new TableBlock.Part(text);
            row.appendChild(cell);
        }
        return row;
    }

    /** How many cells {@code line} has. */
    static int columns(String line) {
        return cells(BasedSequence.of(line)).size();
    }

    private static List<BasedSequence> cells(BasedSequence line) {
        BasedSequence row = line.trim();
        List<BasedSequence> cells = new ArrayList<>();
        int start = 0;
        boolean escaped = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '|' && !escaped) {
                cells.add(row.subSequence(start, i).trim());
                start = i + 1;
            }
            escaped = c == '\\' && !escaped;
        }
        cells.add(row.subSequence(start).trim());
        if (cells.get(0).isEmpty()) {
            cells.remove(0);
        }
        if (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    /** Makes a processor for each text. */
    static final class Factory implements ParagraphPreProcessorFactory, Unordered {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableProcessor();
        }
    }
}
