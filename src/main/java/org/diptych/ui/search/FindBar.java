package org.diptych.ui.search;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.search.FindModel;
import org.diptych.desk.search.SearchResult;
import org.diptych.ui.shared.Buttons;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bar for finding and replacing. Enter goes to the next match, Shift+Enter to the one before, Escape closes.
 *
 * <p>It shows itself with {@link #open}; the window keeps it, hidden, where it is to appear.
 */
public final class FindBar extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double NARROW = 640;

    private final FindModel model;
    private final Messages words;
    private final Actions ways;
    private final TextField sought = new TextField();
    private final TextField replacement = new TextField();
    private final Label outcome = new Label();
    private final HBox options = new HBox(4);
    private final HBox replaceRow;

    /**
     * @param words bundle {@code panels}
     * @param ways where one goes from the bar
     */
    public FindBar(FindModel model, Messages words, Actions ways) {
        this.model = model;
        this.words = words;
        this.ways = ways;
        getStyleClass().add("find-bar");
        field(sought, "find.sought", model.textProperty());
        field(replacement, "find.replacement", model.replacementProperty());
        outcome.getStyleClass().add("panel-note");
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        replaceRow = row(
                replacement,
                text("find.replace", this::replace),
                text("find.replaceAll", this::replaceAll),
                new ReplacementNote(model, replacement, words));
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
        // What is selected while one stands on a hit is that hit, not what is sought: an expression would be lost.
        boolean standing = isVisible() && model.currentProperty().get() >= 0;
        setVisible(true);
        replaceRow.setVisible(replacing);
        if (!standing && !selection.isEmpty() && selection.indexOf('\n') < 0) {
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
            ways.close().run();
        }
    }

    /**
     * Where one goes from the bar.
     *
     * @param close runs when it has closed with no match to go to: the window gives an editor the focus
     * @param site seeks the same in all posts of the site
     * @param hasSite whether there is one
     */
    public record Actions(Runnable close, Runnable site, ObservableValue<Boolean> hasSite) {}

    private HBox findRow() {
        HBox row = row(
                sought,
                outcome,
                Buttons.icon(Feather.ARROW_UP, words.get("find.previous"), model::previous),
                Buttons.icon(Feather.ARROW_DOWN, words.get("find.next"), model::next),
                Buttons.icon(Feather.X, words.get("find.close"), this::close));
        options.getChildren().addAll(Toggles.of(model, words));
        options.getChildren().add(scopes());
        row.getChildren().add(row.getChildren().size() - 1, options);
        widthProperty().addListener((observable, before, width) -> place(row, width.doubleValue() < NARROW));
        return row;
    }

    /** In a narrow bar the options have a line of their own, so that what is sought can be read. */
    private void place(HBox row, boolean narrow) {
        if (narrow != getChildren().contains(options)) {
            if (narrow) {
                row.getChildren().remove(options);
                getChildren().add(1, options);
            } else {
                getChildren().remove(options);
                row.getChildren().add(row.getChildren().size() - 1, options);
            }
        }
    }

    /** This part, the post, and the way to the site. */
    private HBox scopes() {
        ToggleGroup group = new ToggleGroup();
        HBox scopes = new HBox(
                scope(group, "find.scope.part", "left-pill", false),
                scope(group, "find.scope.post", "center-pill", true));
        Button site = new Button(words.get("find.scope.site"));
        site.getStyleClass().addAll("find-scope", "right-pill");
        site.setTooltip(new Tooltip(words.get("find.scope.site.tip")));
        site.setMinWidth(Region.USE_PREF_SIZE);
        site.setOnAction(event -> ways.site().run());
        site.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !ways.hasSite().getValue(), ways.hasSite()));
        scopes.getChildren().add(site);
        return scopes;
    }

    private ToggleButton scope(ToggleGroup group, String key, String pill, boolean post) {
        ToggleButton button = new ToggleButton(words.get(key));
        button.setToggleGroup(group);
        button.getStyleClass().addAll("find-scope", pill);
        button.setTooltip(new Tooltip(words.get(key + ".tip")));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(model.everywhereProperty().get() == post);
        // A click on the chosen one leaves it chosen.
        button.setOnAction(event -> button.setSelected(true));
        Buttons.whenChosen(button, () -> model.everywhereProperty().set(post));
        model.everywhereProperty().addListener((observable, before, all) -> button.setSelected(all == post));
        return button;
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
                    case BAD_PATTERN -> words.get("find.badPattern", result.mistake() + 1);
                    case TOO_LONG -> words.get("find.tooLong");
                });
        boolean wrong = result.state() != SearchResult.State.FOUND
                && result.state() != SearchResult.State.NOTHING_SOUGHT
                && model.replacedProperty().get() < 0;
        outcome.pseudoClassStateChanged(WRONG, wrong);
        sought.setAccessibleHelp(outcome.getText());
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
