package org.diptych.ui.references.adding;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AddingModel;
import org.diptych.desk.bibliography.AddingState;

/**
 * Takes pasted, dropped, opened and looked-up references and shows what will stand in the post. Enter looks an address
 * up, Ctrl+Enter adds.
 */
public final class AddingSheet extends VBox {
    private static final double WIDTH = 640;
    private static final KeyCombination ADD = KeyCombination.valueOf("Shortcut+Enter");

    private final AddingModel model;
    private final Messages words;
    private final Runnable close;
    private final TextArea input = new TextArea();
    private final Button add = new Button();
    private final Button cite = new Button();

    /**
     * @param words area {@code bibliography}
     * @param openFile asks for a file and hands its text on, later
     * @param close takes the sheet away
     */
    public AddingSheet(AddingModel model, Messages words, Consumer<Consumer<String>> openFile, Runnable close) {
        this.model = model;
        this.words = words;
        this.close = close;
        getStyleClass().add("adding-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("adding.title"));
        title.getStyleClass().add("sheet-title");
        input.setPromptText(words.get("adding.prompt"));
        input.setAccessibleText(words.get("adding.input"));
        input.setWrapText(true);
        input.setPrefRowCount(4);
        input.setMinHeight(Region.USE_PREF_SIZE);
        input.textProperty().bindBidirectional(model.inputProperty());
        AddedList list = new AddedList(model, words);
        getChildren().addAll(title, input, asking(openFile), list, buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.addEventFilter(DragEvent.DRAG_OVER, AddingSheet::welcome);
        input.addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        model.rows().addListener((javafx.beans.Observable observable) -> showCount());
        list.onChange(this::showCount);
        showCount();
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return input;
    }

    private Node asking(Consumer<Consumer<String>> openFile) {
        Button file = new Button(words.get("adding.file"));
        file.setOnAction(event -> openFile.accept(model::open));
        Button look = new Button(words.get("adding.lookUp"));
        look.setOnAction(event -> model.lookUp());
        look.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> state() != AddingState.ADDRESS && state() != AddingState.FAILED, model.stateProperty()));
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(16, 16);
        Button cancel = new Button(words.get("adding.cancelLookUp"));
        cancel.setOnAction(event -> model.cancel());
        shownWhen(busy, () -> state() == AddingState.LOOKING_UP || state() == AddingState.READING);
        shownWhen(cancel, () -> state() == AddingState.LOOKING_UP);
        AddingStatus status = new AddingStatus(model, words);
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox row = new HBox(8, file, look, busy, cancel, status);
        row.setAlignment(Pos.CENTER_LEFT);
        for (Node node : row.getChildren()) {
            if (node instanceof Button button) {
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        return row;
    }

    private void shownWhen(Node node, Supplier<Boolean> shown) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(shown::get, model.stateProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private AddingState state() {
        return model.stateProperty().get();
    }

    private HBox buttons() {
        Button cancel = new Button(words.get("adding.cancel"));
        cancel.setOnAction(event -> close.run());
        add.setOnAction(event -> {
            close.run();
            model.add();
        });
        cite.getStyleClass().add("accent");
        cite.setOnAction(event -> {
            close.run();
            model.addAndCite();
        });
        HBox row = new HBox(8, cancel, add, cite);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private void showCount() {
        int count = model.count();
        add.setDisable(count == 0);
        add.setText(words.get("adding.add", count));
        cite.setDisable(!model.citable());
        cite.setText(words.get(count == 0 && model.citable() ? "adding.citeOnly" : "adding.addAndCite"));
    }

    private void key(KeyEvent event) {
        if (ADD.match(event) && model.citable()) {
            cite.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && state() == AddingState.ADDRESS && !event.isShortcutDown()) {
            model.lookUp();
            event.consume();
        }
    }

    private static void welcome(DragEvent event) {
        if (event.getDragboard().hasString() && !event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        Optional.ofNullable(event.getDragboard().getString()).ifPresent(model::open);
        event.setDropCompleted(true);
        event.consume();
    }
}
