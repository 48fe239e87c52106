package org.diptych.ui.app.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.Icons;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part that is folded to one line until its editor is wanted. */
final class PartFold extends VBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double LEAST_HEIGHT = 96;
    private final PostEditor editor;
    private final String name;
    private final ToggleButton line = new ToggleButton();
    private final Label content = new Label();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    PartFold(PostEditor editor, String name) {
        this.editor = editor;
        this.name = name;
        getStyleClass().add("part-fold");
        getChildren().add(line);
        fillLine();
        open.addListener((observable, before, isOpen) -> showEditor(isOpen));
        editor.area()
                .focusedProperty()
                .addListener((observable, before, focused) -> pseudoClassStateChanged(ACTIVE, focused));
    }

    PostEditor editor() {
        return editor;
    }

    BooleanProperty openProperty() {
        return open;
    }

    /** What the folded line says of the part. */
    void setContent(String oneLine) {
        content.setText(oneLine);
        line.setAccessibleText(name + ": " + oneLine);
    }

    /** The editor takes {@code height}. */
    void setEditorHeight(double height) {
        double taken = Math.max(LEAST_HEIGHT, height);
        editor.setMinHeight(LEAST_HEIGHT);
        editor.setPrefHeight(taken);
        editor.setMaxHeight(taken);
    }

    private void fillLine() {
        Label title = new Label(name);
        title.getStyleClass().add("part-name");
        title.setMinWidth(Region.USE_PREF_SIZE);
        content.getStyleClass().add("part-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox words = new HBox(8, arrow, title, content);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        words.prefWidthProperty().bind(line.widthProperty().subtract(24));
        words.maxWidthProperty().bind(words.prefWidthProperty());
        line.setGraphic(words);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.getStyleClass().addAll("flat", "part-fold-line");
        line.selectedProperty().bindBidirectional(open);
        line.setOnAction(event -> {
            if (open.get()) {
                editor.requestFocus();
            }
        });
    }

    private void showEditor(boolean shown) {
        arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (shown) {
            getChildren().add(editor);
        } else {
            getChildren().remove(editor);
        }
    }
}
