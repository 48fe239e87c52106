package org.diptych.core.markdown.pandoc.ast;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** All of a text, or a few blocks of it: the blocks are the children; the texts of footnotes stand beside. */
public final class PandocText extends Document {
    public PandocText(BasedSequence text) {
        super(null, text);
    }
}
