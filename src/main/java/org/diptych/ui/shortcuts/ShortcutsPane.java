package org.diptych.ui.shortcuts;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.diptych.core.messages.Messages;
import org.diptych.desk.shortcuts.CommandFact;
import org.diptych.desk.shortcuts.ShortcutEditing;
import org.diptych.desk.shortcuts.ShortcutEditing.Stage;
import org.diptych.desk.shortcuts.ShortcutEditing.State;
import org.diptych.desk.shortcuts.ShortcutsModel;
import org.jspecify.annotations.Nullable;

/**
 * All commands with their keys: a field to find them in either language or by their keys, and what is done with the one
 * chosen. Enter listens for its new keys, Delete takes them away. Confined to the FX thread.
 */
public final class ShortcutsPane extends VBox {
    private final ShortcutsModel model;
    private final ShortcutEditing editing;
    private final ShortcutWords words;
    private final TextField search = new TextField();
    private final ObservableList<CommandFact> fitting = FXCollections.observableArrayList();
    private final ListView<CommandFact> list = new ListView<>(fitting);
    private final Label says = new Label();
    private final Button insist;
    private final Button leave;
    private final Button change;
    private final Button clear;
    private final Button reset;
    private final Button resetAll;
    private final EventHandler<KeyEvent> listening = this::hear;
    private final InvalidationListener keysChanged = observable -> showKeys();
    private final EventHandler<MouseEvent> elsewhere = event -> cancelListening();
    /** Where keys are heard before anything else hears them; null while the pane is not shown. */
    private @Nullable Window window;

    /**
     * @param messages area {@code shortcuts}
     * @param close takes the pane away
     */
    public ShortcutsPane(ShortcutsModel model, Messages messages, Runnable close) {
        super(8);
        this.model = model;
        this.editing = new ShortcutEditing(model);
        this.words = new ShortcutWords(messages);
        getStyleClass().add("shortcuts-pane");
        Label heading = new Label(messages.get("shortcuts.title"));
        heading.getStyleClass().add("sheet-title");
        search.setId("shortcuts-search");
        search.setPromptText(messages.get("shortcuts.search"));
        search.setAccessibleText(search.getPromptText());
        search.textProperty().addListener(observable -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        list.setId("shortcuts-list");
        list.setAccessibleText(messages.get("shortcuts.title"));
        list.setPlaceholder(new Label(messages.get("shortcuts.nothing")));
        list.setCellFactory(view -> new ShortcutRow(model, words));
        list.setOnKeyPressed(this::listKey);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                begin();
            }
        });
        list.setMinHeight(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        says.setId("shortcuts-says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        insist = button("shortcuts-insist", messages.get("shortcuts.insist"), editing::insist);
        leave = button("shortcuts-leave", messages.get("shortcuts.leave"), editing::cancel);
        change = button("shortcuts-change", messages.get("shortcuts.change"), this::begin);
        clear = button("shortcuts-clear", messages.get("shortcuts.clear"), () -> chosen().ifPresent(editing::clear));
        reset = button("shortcuts-reset", messages.get("shortcuts.reset"), () -> chosen().ifPresent(editing::reset));
        resetAll = button("shortcuts-reset-all", messages.get("shortcuts.reset-all"), editing::resetAll);
        Button done = button("shortcuts-close", messages.get("shortcuts.close"), close);
        getChildren().addAll(heading, search, list, says, question(), buttons(done));
        list.getSelectionModel().selectedItemProperty().addListener(observable -> showButtons());
        editing.stateProperty().addListener((observable, before, now) -> show(before, now));
        sceneProperty().flatMap(Scene::windowProperty).addListener((observable, before, now) -> hearIn(now));
        fill();
        show(editing.stateProperty().get(), editing.stateProperty().get());
    }

    /** Where the author types first. */
    public Node first() {
        return search;
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node question() {
        HBox answers = new HBox(8, insist, leave);
        answers.managedProperty().bind(answers.visibleProperty());
        answers.visibleProperty().bind(editing.stateProperty().map(state -> state.stage() == Stage.ASKING));
        return answers;
    }

    private Node buttons(Button done) {
        FlowPane left = new FlowPane(8, 8, change, clear, reset, resetAll);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox buttons = new HBox(8, left, done);
        buttons.setAlignment(Pos.BOTTOM_LEFT);
        return buttons;
    }

    private Optional<CommandFact> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void fill() {
        Optional<CommandFact> before = chosen();
        List<CommandFact> found = model.find(search.getText(), FxKeys::printed);
        fitting.setAll(found);
        before.filter(found::contains).ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel()
                .selectFirst());
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        showButtons();
    }

    private void showKeys() {
        list.refresh();
        showButtons();
    }

    private void showButtons() {
        Optional<CommandFact> chosen = chosen();
        change.setDisable(chosen.isEmpty());
        clear.setDisable(chosen.flatMap(model::of).isEmpty());
        reset.setDisable(chosen.filter(model::isChanged).isEmpty());
        resetAll.setDisable(!model.isAnyChanged());
    }

    private void show(State before, State now) {
        says.setText(words.of(now));
        says.getStyleClass().setAll("label", now.stage() == Stage.REFUSED ? "shortcut-refused" : "hint");
        if (now.stage() == Stage.ASKING) {
            leave.requestFocus();
        } else if (before.stage() == Stage.ASKING || now.listens() && !before.listens()) {
            // What is pressed next is not typed into the field.
            list.requestFocus();
        }
    }

    private void begin() {
        chosen().ifPresent(editing::begin);
    }

    private void searchKey(KeyEvent event) {
        int here = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(here + 1);
            case UP -> select(here - 1);
            case ENTER -> begin();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (index >= 0 && index < fitting.size()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            begin();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            chosen().filter(command -> model.of(command).isPresent()).ifPresent(editing::clear);
            event.consume();
        }
    }

    private void hearIn(Window now) {
        if (window != null) {
            window.removeEventFilter(KeyEvent.ANY, listening);
            window.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            model.keysProperty().removeListener(keysChanged);
        }
        window = now;
        if (window != null) {
            // Before the window's own: a shortcut that is pressed here is recorded, and does not run.
            window.addEventFilter(KeyEvent.ANY, listening);
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
            model.keysProperty().addListener(keysChanged);
        }
    }

    private void hear(KeyEvent event) {
        if (!editing.stateProperty().get().listens()) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            boolean held = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isShiftDown();
            if (event.getCode() == KeyCode.ESCAPE && !held) {
                editing.cancel();
            } else {
                FxKeys.of(event).ifPresent(editing::pressed);
            }
        }
    }

    private void cancelListening() {
        if (editing.stateProperty().get().listens()) {
            editing.cancel();
        }
    }
}
