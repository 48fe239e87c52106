package org.diptych.desk.text;

import org.diptych.desk.undo.Selected;

/** Whoever shows a part and lets it be written in: carries out what others change there. Confined to the FX thread. */
public interface PartView {

    /** Takes out what is only half entered, by an input method: somebody else is about to change the text. */
    void settle();

    /**
     * Replaces the characters from {@code from} to {@code to}, and says so by {@link PostPart#changed}; the selection
     * stays with its text.
     *
     * @param text may hold any line ends
     */
    void replace(int from, int to, String text);

    /** What is selected now. */
    Selected selected();

    /** Selects {@code then}, or what of it lies in the text. */
    void select(Selected then);
}
