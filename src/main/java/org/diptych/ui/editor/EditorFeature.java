package org.diptych.ui.editor;

/** Something an editor can do beyond showing and taking text. Confined to the FX thread. */
interface EditorFeature {

    /** From now on the editor it was made for can do it. */
    void install();
}
