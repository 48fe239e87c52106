package org.diptych.app.parts;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part that is folded to one line until its editor is wanted. */
final class PartFold extends VBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double LEAST_LINES = 3.5;
    private static final double LEAST_FORM = 96;
    private final PostEditor editor;
    private final Region inside;
    private final String name;
    private final ToggleButton line = new ToggleButton();
    private final HBox tools = new HBox(4);
    private final HBox head = new HBox(line, tools);
    private final Label content = new Label();
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
    /** How high what is inside wants to be; null where it takes what it gets. */
    private @Nullable ObservableDoubleValue wanted;

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    PartFold(PostEditor editor, String name) {
        this(editor, editor, name);
    }

    /** @param inside what is seen while the part is open; holds the editor */
    PartFold(PostEditor editor, Region inside, String name) {
        this.editor = editor;
        this.inside = inside;
        this.name = name;
        getStyleClass().add("part-fold");
        HBox.setHgrow(line, Priority.ALWAYS);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.getStyleClass().add("part-tools");
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
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

    /** What can be done with the open part, at the end of its line. */
    void setTools(List<? extends Node> nodes) {
        tools.getChildren().setAll(nodes);
        tools.visibleProperty().bind(open);
        tools.managedProperty().bind(open);
    }

    /** What is inside is as high as {@code height} says, in pixels, where there is room; {@code changed} hears of it. */
    void setWanted(ObservableDoubleValue height, Runnable changed) {
        wanted = height;
        height.addListener(observable -> changed.run());
    }

    /** The height of the folded line. */
    double lineHeight() {
        return snappedTopInset() + head.prefHeight(-1) + snappedBottomInset();
    }

    /** The height below which what is inside is of no use. */
    double least() {
        return wanted == null ? LEAST_LINES * editor.lineHeight() : LEAST_FORM;
    }

    /** What is inside would like its share of {@code shared}, or, where it knows what it needs, that, up to {@code most}. */
    double wish(double shared, double most) {
        return Math.max(least(), wanted == null ? shared : Math.min(most, wanted.get()));
    }

    void setInsideHeight(double height) {
        double taken = Math.floor(height);
        inside.setMinHeight(taken);
        inside.setPrefHeight(taken);
        inside.setMaxHeight(taken);
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
                inside.requestFocus();
            }
        });
    }

    private void showEditor(boolean shown) {
        arrow.setIconCode(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (shown) {
            getChildren().add(inside);
        } else {
            getChildren().remove(inside);
        }
    }
}
