package org.diptych.core.markdown.marked.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** What an item of a list says outside of any block; published as a paragraph only where the list is loose. */
public final class ItemText extends Paragraph {
    ItemText(BasedSequence chars) {
        super(chars, List.of(chars), List.of(0));
    }
}
