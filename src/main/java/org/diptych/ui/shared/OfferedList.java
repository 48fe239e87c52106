package org.diptych.ui.shared;

import javafx.scene.layout.Region;

/**
 * Rows offered while the keys stay with an editor: one of them is marked, and marked by what the editor is told. Confined to
 * the FX thread.
 */
public interface OfferedList {

    /** What is shown. */
    Region view();

    /** From now on {@code clicked} runs when a row is clicked, which is then the marked one. */
    void onClicked(Runnable clicked);

    /** Marks what stands {@code by} rows further down. */
    void move(int by);
}
