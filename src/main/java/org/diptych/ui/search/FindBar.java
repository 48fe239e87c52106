package org.diptych.ui.search;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar for finding and replacing. Enter goes to the next match, Shift+Enter to the one before, Escape closes.
 *
 * <p>It shows itself with {@link #open}; the window keeps it, hidden, where it is to appear.
 */
public final class FindBar extends VBox {
    private final FindModel model;
    private final Messages words;
    private final Runnable onClose;
    private final TextField sought = new TextField();
    private final TextField replacement = new TextField();
    private final Label outcome = new Label();
    private final HBox replaceRow;

    /**
     * @param words bundle {@code panels}
     * @param onClose runs when the bar has closed with no match to go to: the window gives an editor the focus
     */
    public FindBar(FindModel model, Messages words, Runnable onClose) {
        this.model = model;
        this.words = words;
        this.onClose = onClose;
        getStyleClass().add("find-bar");
        field(sought, "find.sought", model.textProperty());
        field(replacement, "find.replacement", model.replacementProperty());
        outcome.getStyleClass().add("panel-note");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        replaceRow = row(replacement, text("find.replace", this::replace), text("find.replaceAll", this::replaceAll));
        getChildren().addAll(findRow(), replaceRow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.resultProperty().addListener(observable -> showOutcome());
        model.currentProperty().addListener(observable -> showOutcome());
        model.replacedProperty().addListener(observable -> showOutcome());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.activeProperty().bind(visibleProperty());
        replaceRow.managedProperty().bind(replaceRow.visibleProperty());
    }

    /**
     * Shows the bar and gives it the focus.
     *
     * @param replacing whether the line for replacing is shown too
     * @param selection what is selected in the editor: sought at once, if it is one line and not empty
     */
    public void open(boolean replacing, String selection) {
        setVisible(true);
        replaceRow.setVisible(replacing);
        if (!selection.isEmpty() && selection.indexOf('\n') < 0) {
            model.textProperty().set(selection);
        }
        sought.requestFocus();
        sought.selectAll();
        showOutcome();
    }

    /** Hides the bar; the match one stands on keeps the selection, and its editor gets the focus. */
    public void close() {
        boolean settled = model.settle();
        setVisible(false);
        if (!settled) {
            onClose.run();
        }
    }

    private HBox findRow() {
        return row(
                sought,
                outcome,
                Buttons.icon(Feather.ARROW_UP, words.get("find.previous"), model::previous),
                Buttons.icon(Feather.ARROW_DOWN, words.get("find.next"), model::next),
                toggle("Aa", "find.case", model.matchCaseProperty()),
                toggle("ab|", "find.word", model.wholeWordProperty()),
                toggle(".*", "find.regex", model.regexProperty()),
                toggle(words.get("find.everywhere"), "find.everywhere.tip", model.everywhereProperty()),
                Buttons.icon(Feather.X, words.get("find.close"), this::close));
    }

    private static HBox row(Region first, javafx.scene.Node... rest) {
        HBox row = new HBox(4, first);
        row.getChildren().addAll(rest);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(first, Priority.ALWAYS);
        return row;
    }

    private void field(TextField field, String key, StringProperty value) {
        field.setPromptText(words.get(key));
        field.setAccessibleText(field.getPromptText());
        field.setMaxWidth(360);
        field.textProperty().bindBidirectional(value);
    }

    private void replace() {
        model.replace(words.get("find.replace.step"));
    }

    private void replaceAll() {
        model.replaceAll(words.get("find.replaceAll.step"));
    }

    private Button text(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private ToggleButton toggle(String face, String key, BooleanProperty value) {
        ToggleButton button = new ToggleButton(face);
        button.getStyleClass().addAll("flat", "find-toggle");
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.selectedProperty().bindBidirectional(value);
        return button;
    }

    private void key(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (enter && event.getTarget() == replacement && !event.isShiftDown()) {
            replace();
        } else if (enter && event.isShiftDown()) {
            model.previous();
        } else if (enter) {
            model.next();
        } else {
            return;
        }
        event.consume();
    }

    private void showOutcome() {
        SearchResult result = model.resultProperty().get();
        int count = result.matches().size();
        outcome.setText(
                switch (result.state()) {
                    case NOTHING_SOUGHT -> "";
                    case NOT_FOUND, FOUND -> foundWords(count);
                    case BAD_PATTERN -> words.get("find.badPattern");
                    case TOO_LONG -> words.get("find.tooLong");
                });
        boolean wrong = result.state() != SearchResult.State.FOUND
                && result.state() != SearchResult.State.NOTHING_SOUGHT
                && model.replacedProperty().get() < 0;
        outcome.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), wrong);
    }

    private String foundWords(int count) {
        if (model.replacedProperty().get() >= 0) {
            return words.get("find.replaced", model.replacedProperty().get());
        }
        if (count == 0) {
            return words.get("find.none");
        }
        int at = model.currentProperty().get();
        return at < 0 ? words.get("find.count", count) : words.get("find.at", at + 1, count);
    }
}
