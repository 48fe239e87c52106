package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A link of any kind; its children are what it shows. */
final class Anchor extends Node {
    private final Target target;

    Anchor(BasedSequence chars, Target target) {
        super(chars);
        this.target = target;
    }

    Target target() {
        return target;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Where a link or an image leads, and its title, which is empty where there is none. */
    record Target(String address, String title) {}
}
