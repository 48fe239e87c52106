package org.diptych.core.markdown.pandoc.ast;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** A node whose meaning lies in its fields; its characters are the stretch of source it was read from. */
public abstract class PandocNode extends Node {

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** This node with {@code children} as its own. */
    public PandocNode with(List<? extends Node> children) {
        for (Node child : children) {
            appendChild(child);
        }
        return this;
    }
}
