package org.diptych.ui.editor;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;

/** Shows the line the caret is on. */
final class CurrentLine implements EditorFeature {

    @Override
    public void install(PostEditor editor) {
        if (editor.getScene() != null) {
            Platform.runLater(() -> editor.area().setLineHighlighterOn(true));
            return;
        }
        // The highlighter lays text out at once; before there is a scene, that would be without its style sheets.
        editor.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(javafx.beans.value.ObservableValue<? extends Scene> scene, Scene before, Scene after) {
                editor.sceneProperty().removeListener(this);
                Platform.runLater(() -> editor.area().setLineHighlighterOn(true));
            }
        });
    }

    @Override
    public void uninstall(PostEditor editor) {
        editor.area().setLineHighlighterOn(false);
    }
}
