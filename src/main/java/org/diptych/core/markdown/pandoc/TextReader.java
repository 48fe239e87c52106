package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.diptych.core.markdown.pandoc.ast.PandocText;
import org.diptych.core.markdown.source.MappedText;

/** Reads one whole text into flexmark's nodes: its blocks first, then what depends on all of them.
 *
 * <p>The grammar is not flexmark's own: pandoc decides by what a paragraph holds where it ends, which flexmark's parser,
 * going line by line, cannot express.
 */
final class TextReader {
    private static final int TAB = 4;

    private TextReader() {}

    /** The nodes of {@code markdown}. */
    static PandocText read(String markdown) {
        BasedSequence text = BasedSequence.of(markdown);
        PandocText block = new PandocText(text);
        Reading reading = new Reading(text);
        List<Node> blocks = BlockReader.readWhole(new Cursor(reading, MappedText.of("", 0)), prepared(markdown));
        for (Node node : blocks) {
            block.appendChild(node);
        }
        new Resolver(reading).resolve(block);
        block.setGivenUp(reading.givenUp());
        block.setNotes(reading.notes());
        return block;
    }

    /** The text as pandoc's reader sees it: tabs widened, three line ends more at its end. */
    private static MappedText prepared(String text) {
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
            column += tab - columnFrom;
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
