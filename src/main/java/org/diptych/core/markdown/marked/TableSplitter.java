package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a table begin in the middle of a paragraph, as marked does: what stands before stays a paragraph. */
final class TableSplitter implements ParagraphPreProcessor {
    private static final Pattern SEPARATOR =
            Pattern.compile(" {0,3}(?=[^\\n]*\\|)(?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?\\s*");

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        List<BasedSequence> lines = block.getContentLines();
        int length = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean table = lines.get(i).indexOf('|') >= 0
                    && SEPARATOR.matcher(lines.get(i + 1)).matches()
                    && columns(lines.get(i)) == columns(lines.get(i + 1));
            if (table && i > 0) {
                Paragraph before = new Paragraph();
                before.setContent(block, 0, i);
                before.setCharsFromContent();
                block.insertBefore(before);
                state.blockAdded(before);
                state.getInlineParser().parse(before.getContentChars(), before);
                return length;
            }
            if (table) {
                return 0;
            }
            length += lines.get(i).length();
        }
        return 0;
    }

    private static int columns(CharSequence line) {
        String row = line.toString().strip();
        int count = 1;
        for (int i = 1; i < row.length() - 1; i++) {
            count += row.charAt(i) == '|' && row.charAt(i - 1) != '\\' ? 1 : 0;
        }
        return count;
    }

    /** Makes the splitter run before the tables are read. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new TableSplitter();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(TableParagraphPreProcessor.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
