package org.diptych.ui.editor;

/** Something an editor can do beyond showing and taking text. Confined to the FX thread. */
interface EditorFeature {

    /** From now on {@code editor} can do it. */
    void install(PostEditor editor);

    /** {@code editor}, which could do it, no longer can. */
    void uninstall(PostEditor editor);
}
