package org.diptych.core.markdown.marked;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address in running text that becomes a link. */
final class BareAddress extends Node {
    BareAddress(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Where the link leads. */
    String address() {
        String text = getChars().toString();
        return text.startsWith("www.") ? "http://" + text : text;
    }
}
