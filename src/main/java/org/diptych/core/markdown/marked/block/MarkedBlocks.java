package org.diptych.core.markdown.marked.block;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.markdown.source.MappedText;
import org.diptych.core.text.WorkMeter;

/**
 * The blocks of one text, as flexmark's nodes; nothing of what they hold is read yet.
 *
 * @param document holds the blocks; places in it count in {@code text}
 * @param text what the blocks hold, one behind the other, without the marks and indents of the blocks around; knows where
 *     each character stands in the text that was given
 * @param definitions by label: in small letters, each stretch of white space one blank
 */
public record MarkedBlocks(Document document, MappedText text, Map<String, Definition> definitions) {

    /**
     * Finds the blocks of {@code source}.
     *
     * @param syntax which marked it is, and what it reads
     * @param place is told how far the reading has come in {@code source}
     */
    public static MarkedBlocks of(MappedText source, Syntax syntax, int[] place, WorkMeter meter) {
        BlockLexer lexer = new BlockLexer(syntax, meter);
        List<Token> tokens = lexer.read(source, new ArrayList<>(), place);
        BlockNodes nodes = new BlockNodes(tokens);
        return new MarkedBlocks(nodes.document(), nodes.text(), lexer.definitions());
    }
}
