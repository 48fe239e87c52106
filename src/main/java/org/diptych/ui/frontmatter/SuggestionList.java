package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.desk.frontmatter.Suggestion;
import org.diptych.ui.shared.RowGap;
import org.jspecify.annotations.Nullable;

/** The words offered below a field. Lies in the window itself and never takes the focus, so typing goes on. */
final class SuggestionList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEAST_WIDTH = 240;
    private static final double MOST_WIDTH = 480;
    private final Consumer<Suggestion> taken;
    private final Label hint = new Label();
    private List<Suggestion> shown = List.of();
    private int chosen = -1;

    SuggestionList(Consumer<Suggestion> taken) {
        this.taken = taken;
        setManaged(false);
        getStyleClass().add("suggestions");
        getStylesheets().add(FormLook.SHEET);
        hint.getStyleClass().add("suggestion-hint");
        hint.setWrapText(true);
    }

    boolean isOpen() {
        return getParent() != null;
    }

    /** The word the author went to with the arrow keys; null for none. */
    @Nullable
    Suggestion chosen() {
        return chosen < 0 ? null : shown.get(chosen);
    }

    List<Suggestion> shown() {
        return shown;
    }

    /** Shows {@code suggestions} below {@code field}, or above it where there is no room. */
    void open(Region field, List<Suggestion> suggestions, String keys) {
        if (!(field.getScene().getRoot() instanceof Pane over)) {
            return;
        }
        shown = List.copyOf(suggestions);
        chosen = -1;
        getChildren().setAll(shown.stream().map(this::line).toList());
        hint.setText(keys);
        getChildren().add(hint);
        if (getParent() != over) {
            over.getChildren().add(this);
        }
        place(over, field);
    }

    void close() {
        if (getParent() instanceof Pane over) {
            over.getChildren().remove(this);
        }
        chosen = -1;
    }

    /** Goes to the next word, or the one before; before the first is none. */
    void move(int by) {
        int size = shown.size();
        chosen = Math.floorMod(chosen + 1 + by, size + 1) - 1;
        for (int i = 0; i < size; i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void place(Pane over, Region field) {
        applyCss();
        Bounds at = over.sceneToLocal(field.localToScene(field.getLayoutBounds()));
        double width = Math.min(over.getWidth(), Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, at.getWidth())));
        double height = prefHeight(width);
        boolean below = at.getMaxY() + height <= over.getHeight();
        resizeRelocate(
                Math.max(0, Math.min(at.getMinX(), over.getWidth() - width)),
                below ? at.getMaxY() + 2 : Math.max(0, at.getMinY() - height - 2),
                width,
                height);
    }

    private Node line(Suggestion suggestion) {
        Label word = new Label(suggestion.word());
        word.setMinWidth(0);
        Label note = new Label(suggestion.note());
        note.getStyleClass().add("field-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, word, new RowGap(), note);
        line.getStyleClass().add("suggestion");
        line.setAccessibleText(suggestion.word() + " " + suggestion.note());
        line.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            taken.accept(suggestion);
            event.consume();
        });
        return line;
    }
}
