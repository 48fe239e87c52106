package org.diptych.core.markdown.source;

import java.util.List;

/** What an engine made of one text, and whatever it keeps to read the text again after an edit. Immutable. */
public interface MarkdownReading {

    /** The top-level blocks of the text, in its order, each with its place in it. */
    List<HtmlBlock> blocks();

    /**
     * The reading of {@code markdown}, which is what this text has become: equal to a reading from anew. Blocks that no
     * edit reached keep their HTML and their nodes as the same objects.
     */
    MarkdownReading after(String markdown);
}
