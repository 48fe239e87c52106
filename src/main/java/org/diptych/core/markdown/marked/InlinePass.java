package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import org.diptych.core.markdown.commonmark.Passage;
import org.diptych.core.markdown.commonmark.TableBlock;
import org.diptych.core.markdown.marked.block.Definition;
import org.diptych.core.markdown.settings.MarkedSettings.Syntax;
import org.diptych.core.text.WorkMeter;

/**
 * Reads what the blocks hold once all have been found, in their order. Used for one text.
 */
final class InlinePass {
    private final Syntax syntax;
    private final WorkMeter meter;
    private final Map<String, Anchor.Target> definitions;
    private final OpenTags tags = new OpenTags();

    InlinePass(Map<String, Definition> definitions, Syntax syntax, WorkMeter meter) {
        this.syntax = syntax;
        this.meter = meter;
        this.definitions = LinkFinder.targets(definitions);
    }

    /** Reads what {@code block} and the blocks in it hold. */
    void read(Node block) {
        if (block instanceof Paragraph paragraph) {
            read(paragraph.getContentChars(), paragraph);
        } else if (block instanceof Heading heading) {
            read(heading.getText(), heading);
        } else if (block instanceof TableBlock.Part part && part.getParent() instanceof TableBlock.Part) {
            read(TableBlock.withoutEscapedBars(part.getChars()), part);
        } else {
            meter.enter();
            for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
                read(child);
            }
            meter.leave();
        }
    }

    /** Whether no link or element is open that would change how the next block is read. */
    boolean leavesNothingOpen() {
        return !tags.isInLink() && !tags.isInRaw();
    }

    private void read(BasedSequence content, Node parent) {
        BasedSequence chars = content.trim();
        Passage passage = Passage.of(chars, meter);
        LinkFinder links = new LinkFinder(passage, definitions);
        new InlineReader(passage, links, syntax, tags, meter).read(0, chars.length(), parent);
    }
}
