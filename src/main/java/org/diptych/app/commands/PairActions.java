package org.diptych.app.commands;

/** What commands do to the pairs at the caret, or in the selection. On the FX thread; none waits. */
public interface PairActions {

    /** The author says that both sides of the pairs agree. */
    void agreed();

    /** The author says that the blocks selected in one body and those selected in the other belong together. */
    void together();

    /** The author says that the blocks stand alone on purpose. */
    void alone();

    /** The author says that the blocks and those linked to them are no pairs. */
    void apart();

    /** Puts in the missing partners of the blocks. */
    void mirror();

    /** Puts in what the other language lacks of the caret's section. */
    void mirrorSection();

    /** Puts in all that the other language lacks of the body; a post of one language gets a second. */
    void mirrorBody();

    /** Has the author's translator draft the gap at the caret, or what is selected. */
    void draft();

    /** Has it draft all that is missing, a gap, or waits. */
    void draftAll();

    /** Shows the author's own terms, to be changed. */
    void glossary();
}
