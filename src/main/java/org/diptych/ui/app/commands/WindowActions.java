package org.diptych.ui.app.commands;

import org.diptych.core.post.SegmentKind;

/** What commands ask of the window. On the FX thread; none waits. */
public interface WindowActions {

    /** Asks for a title and opens a post from the scaffold. */
    void newPost();

    /** Opens the sample post. */
    void openSample();

    /** Shows the sheet that exports the post. */
    void export();

    /** Closes the window, asking about unsaved posts. */
    void quit();

    /** Shows or hides the page. */
    void togglePreview();

    /** Gives the focus to the body at {@code index}, from 0 in the order of the file, if there is one. */
    void focusBody(int index);

    /** Gives the focus to the page. */
    void focusPreview();

    /** Opens the first part of {@code kind} and gives it the focus. */
    void openPart(SegmentKind kind);

    /** Shows the command palette. */
    void showPalette();
}
