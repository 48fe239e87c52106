package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.PandocText;
import org.diptych.core.markdown.pandoc.read.Turn;
import org.diptych.core.markdown.source.MappedText;

/**
 * Makes a text ready to be read into flexmark's nodes.
 *
 * <p>The grammar is not flexmark's own: pandoc decides by what a paragraph holds where it ends, which flexmark's parser,
 * going line by line, cannot express.
 */
final class TextReader {
    private static final int TAB = 4;

    private TextReader() {}

    /** What was read in {@code turns}, one after the other. */
    static PandocText joined(BasedSequence text, List<Turn> turns) {
        PandocText whole = new PandocText(text);
        turns.forEach(turn -> turn.nodes().forEach(whole::appendChild));
        return whole;
    }

    /** The text as pandoc's reader sees it: tabs widened, three line ends more at its end. */
    static MappedText prepared(String text) {
        MappedText original = MappedText.of(text, 0);
        MappedText.Builder prepared = new MappedText.Builder();
        int at = 0;
        int tab = text.indexOf('\t');
        int column = 0;
        int columnFrom = 0;
        while (tab >= 0) {
            int lineStart = text.substring(at, tab).lastIndexOf('\n') + 1 + at;
            if (lineStart > columnFrom) {
                column = 0;
                columnFrom = lineStart;
            }
            column += text.codePointCount(columnFrom, tab);
            int width = TAB - column % TAB;
            prepared.copy(original, at, tab).insert(" ".repeat(width), tab, tab + 1);
            column += width;
            at = tab + 1;
            columnFrom = at;
            tab = text.indexOf('\t', at);
        }
        return prepared.copy(original, at, text.length())
                .insert("\n\n\n", text.length(), text.length())
                .build();
    }
}
