package org.diptych.ui.editor;

import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Does what a feature of an editor has to do once a frame, when everything has its place. Confined to the FX thread.
 */
final class EachFrame {
    private final Runnable place;

    private EachFrame(Runnable place) {
        this.place = place;
    }

    /** From now on {@code place} runs once a frame while {@code editor} is in a scene. */
    static void run(PostEditor editor, Runnable place) {
        EachFrame frames = new EachFrame(place);
        editor.sceneProperty().addListener((scene, before, after) -> frames.moved(before, after));
        frames.moved(null, editor.getScene());
    }

    private void moved(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(place);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(place);
        }
    }
}
