package org.diptych.core.markdown.markdownit.definition;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A definition list: terms, each with its definitions below it. */
public final class Definitions extends Block {

    /** A term: one line, read as what a paragraph holds is. */
    public static final class Term extends Block {
        Term(BasedSequence line) {
            super(line);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** What is said of a term: blocks. */
    public static final class Definition extends Block {
        private boolean endsBlank;

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }

        void endBlank(boolean blank) {
            endsBlank = blank;
        }

        /** Whether blank lines stand between it and a second definition of its term, or within it. */
        private boolean isLoose() {
            if (endsBlank && getNext() instanceof Definition) {
                return true;
            }
            BasedSequence text = getChars().getBaseSequence();
            for (Node child = getFirstChild(); child != null && child.getNext() != null; child = child.getNext()) {
                String between = text.subSequence(
                                child.getEndOffset(), child.getNext().getStartOffset())
                        .toString();
                boolean lineEnded = child.getEndOffset() > 0 && text.charAt(child.getEndOffset() - 1) == '\n';
                long ends = between.chars().filter(c -> c == '\n').count() + (lineEnded ? 1 : 0);
                if (ends > 1) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Whether paragraphs right below its definitions are published without an element of their own. */
    private boolean isTight() {
        for (Node child = getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Definition definition && definition.isLoose()) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code paragraph} is published without an element of its own. */
    public static boolean isTight(Paragraph paragraph) {
        return paragraph.getParent() instanceof Definition definition
                && definition.getParent() instanceof Definitions list
                && list.isTight();
    }
}
