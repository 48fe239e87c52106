package org.diptych.ui.app.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part that is folded to one line until its editor is wanted. */
final class PartFold extends VBox {
    private static final double LEAST_HEIGHT = 96;
    private final PartEditor editor;
    private final ToggleButton line = new ToggleButton();
    private final Label content = new Label();
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    PartFold(PartEditor editor, String name) {
        this.editor = editor;
        getStyleClass().add("part-fold");
        Label title = new Label(name);
        title.getStyleClass().add("part-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        content.getStyleClass().add("part-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
        HBox words = new HBox(8, arrow, title, content);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        line.setGraphic(words);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.getStyleClass().addAll("flat", "part-fold-line");
        line.setAccessibleText(name);
        line.selectedProperty().bindBidirectional(open);
        getChildren().add(line);
        open.addListener((observable, before, isOpen) -> {
            arrow.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            showEditor(isOpen);
        });
        words.prefWidthProperty().bind(line.widthProperty().subtract(24));
        words.maxWidthProperty().bind(words.prefWidthProperty());
    }

    PartEditor editor() {
        return editor;
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** What the folded line says of the part. */
    void setContent(String oneLine) {
        content.setText(oneLine);
    }

    /** The editor takes at most {@code height}. */
    void setEditorHeight(double height) {
        double taken = Math.max(LEAST_HEIGHT, height);
        editor.node().setPrefHeight(taken);
        editor.node().setMinHeight(LEAST_HEIGHT);
        editor.node().setMaxHeight(taken);
    }

    private void showEditor(boolean shown) {
        if (shown) {
            getChildren().add(editor.node());
            editor.requestFocus();
        } else {
            getChildren().remove(editor.node());
        }
    }
}
