package org.diptych.app.parts;

import javafx.scene.layout.BorderPane;
import org.diptych.ui.editor.PostEditor;

/** One body: its header, and its editor below. */
final class BodyColumn extends BorderPane {
    private static final double LEAST_WIDTH = 300;
    private final PostEditor editor;
    private final PartHeader header;
    private final String name;

    BodyColumn(PostEditor editor, String name, PartHeader header) {
        this.editor = editor;
        this.header = header;
        this.name = name;
        getStyleClass().add("body-column");
        setMinWidth(LEAST_WIDTH);
        setTop(header);
        setCenter(editor);
        editor.area().focusedProperty().addListener((observable, before, focused) -> header.setActive(focused));
    }

    /** What the body is called. */
    String name() {
        return name;
    }

    PostEditor editor() {
        return editor;
    }

    PartHeader header() {
        return header;
    }
}
