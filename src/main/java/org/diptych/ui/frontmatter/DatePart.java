package org.diptych.ui.frontmatter;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/**
 * The day or the time of a date, typed. What can be read is told at once; what cannot stays as it was typed, and is wrong
 * once the author leaves it.
 */
final class DatePart extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final Predicate<String> reads;
    private final Consumer<String> typed;
    private final Runnable left;
    private final LiveText live;
    private String shown = "";
    private boolean wrong;

    /**
     * @param reads whether what was typed can be read
     * @param typed hears each of what is typed
     * @param left runs when the author leaves the field, or presses Enter
     */
    DatePart(String name, double width, Predicate<String> reads, Consumer<String> typed, Runnable left) {
        this.reads = reads;
        this.typed = typed;
        this.left = left;
        setAccessibleText(name);
        setPrefWidth(width);
        live = new LiveText(this, this::typed, this::leave);
        setOnAction(event -> leave());
    }

    /** What cannot be read, once the author has left it. */
    Optional<String> misread() {
        return wrong ? Optional.of(getText().strip()) : Optional.empty();
    }

    /**
     * Shows {@code text}.
     *
     * @param news whether to show it whatever the author has typed: it is not what came of that
     */
    void show(String text, boolean news) {
        if (news || !wrong && !isFocused()) {
            put(text);
        }
    }

    /** Takes what stands there for what is meant, if the author is just typing it. */
    void enter() {
        if (isFocused() && !live.isComposing()) {
            leave();
        }
    }

    /** Shows again what was shown last. */
    void forget() {
        put(shown);
    }

    void mark(boolean asWrong) {
        pseudoClassStateChanged(WRONG, asWrong);
    }

    private void put(String text) {
        wrong = false;
        mark(false);
        shown = text;
        live.show(text);
    }

    private void typed(String text) {
        wrong = false;
        mark(false);
        typed.accept(text);
    }

    private void leave() {
        String said = getText().strip();
        wrong = !said.isEmpty() && !said.equals(shown) && !reads.test(said);
        mark(wrong);
        left.run();
    }
}
