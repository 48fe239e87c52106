package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.diptych.desk.frontmatter.Suggestion;

/**
 * Completes what is typed into a field: the arrow keys choose, Enter takes what is chosen or else what was typed, Tab
 * takes the first word, Escape closes the list.
 */
final class Completion {
    private static final int MOST = 8;
    private final TextField field;
    private final LiveText live;
    private final Function<String, List<Suggestion>> offered;
    private final Function<String, String> hint;
    private final Consumer<String> taken;
    private final SuggestionList list = new SuggestionList(this::take);

    /**
     * @param offered the words for what was typed, best first
     * @param hint what the keys do, said below the words
     * @param taken gets what the author decided on, never blank
     */
    Completion(
            TextField field,
            Function<String, List<Suggestion>> offered,
            Function<String, String> hint,
            Consumer<String> taken) {
        this.field = field;
        this.offered = offered;
        this.hint = hint;
        this.taken = taken;
        this.live = new LiveText(field, this::typed, list::close);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.sceneProperty().addListener(observable -> list.close());
    }

    /** Puts {@code text} into the field without offering words for it. */
    void put(String text) {
        live.show(text);
        list.close();
    }

    /** Whether an input method composes in the field. */
    boolean isComposing() {
        return live.isComposing();
    }

    private void typed(String text) {
        offer(text, !text.isBlank());
    }

    private void offer(String text, boolean wanted) {
        List<Suggestion> words =
                wanted ? offered.apply(text.strip()).stream().limit(MOST).toList() : List.of();
        if (words.isEmpty() || field.getScene() == null) {
            list.close();
        } else {
            list.open(field, words, hint.apply(text.strip()));
        }
    }

    private void key(KeyEvent event) {
        if (live.isComposing()) {
            return;
        }
        boolean used =
                switch (event.getCode()) {
                    case DOWN -> down();
                    case UP -> list.isOpen() && move(-1);
                    case ENTER -> enter();
                    case TAB -> !event.isShiftDown() && takeFirst();
                    case ESCAPE -> list.isOpen() && close();
                    default -> false;
                };
        if (used) {
            event.consume();
        }
    }

    private boolean down() {
        if (!list.isOpen()) {
            offer(field.getText(), true);
        }
        return list.isOpen() && move(1);
    }

    private boolean move(int by) {
        list.move(by);
        return true;
    }

    private boolean close() {
        list.close();
        return true;
    }

    private boolean enter() {
        String decided = list.isOpen() && list.chosen() != null
                ? list.chosen().word()
                : field.getText().strip();
        list.close();
        if (!decided.isEmpty()) {
            taken.accept(decided);
        }
        return true;
    }

    private boolean takeFirst() {
        boolean open = list.isOpen() && !list.shown().isEmpty();
        if (open) {
            take(list.chosen() == null ? list.shown().get(0) : list.chosen());
        }
        return open;
    }

    private void take(Suggestion suggestion) {
        list.close();
        taken.accept(suggestion.word());
    }
}
