package org.diptych.core.markdown.pandoc.ast;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All of a text: its blocks are the children, the texts of its footnotes stand beside. */
public final class PandocText extends Document {
    private Map<String, List<Node>> notes = Map.of();
    private Set<Node> givenUp = Set.of();

    public PandocText(BasedSequence text) {
        super(null, text);
    }

    /** The blocks of each footnote by its label. */
    public Map<String, List<Node>> notes() {
        return notes;
    }

    /** Paragraphs that stand for what was too much to read. */
    public Set<Node> givenUp() {
        return givenUp;
    }

    public void setGivenUp(Set<Node> givenUp) {
        this.givenUp = givenUp;
    }

    public void setNotes(Map<String, List<Node>> notes) {
        this.notes = new LinkedHashMap<>(notes);
    }
}
