package org.diptych.ui.app.parts;

import javafx.scene.layout.BorderPane;

/** One body: its header, and its editor below. */
final class BodyColumn extends BorderPane {
    private static final double LEAST_WIDTH = 220;
    private final PartEditor editor;
    private final PartHeader header;

    BodyColumn(PartEditor editor, PartHeader header) {
        this.editor = editor;
        this.header = header;
        getStyleClass().add("body-column");
        setMinWidth(LEAST_WIDTH);
        setTop(header);
        setCenter(editor.node());
        editor.focusedProperty().addListener((observable, before, focused) -> header.setActive(focused));
    }

    PartEditor editor() {
        return editor;
    }

    PartHeader header() {
        return header;
    }
}
