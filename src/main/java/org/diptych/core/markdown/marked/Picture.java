package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An image; marked does not read its description as Markdown. */
final class Picture extends Node {
    private final Anchor.Target target;
    private final String description;

    Picture(BasedSequence chars, Anchor.Target target, String description) {
        super(chars);
        this.target = target;
        this.description = description;
    }

    Anchor.Target target() {
        return target;
    }

    String description() {
        return description;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
