package org.diptych.app.follow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.typing.FormulaAt;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.formula.FormulaDrawing;
import org.diptych.ui.shared.formula.FormulaDrawing.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The small box that shows a formula beside its source, over the editors: as it is set, or why it cannot be. It takes no
 * key and no click. Confined to the FX thread.
 */
public final class FormulaBox {
    private static final double EM = 19;
    private static final double GAP = 6;
    private static final double WIDEST = 720;
    private static final double HIGHEST = 280;
    private static final int EXCERPT = 24;

    private final Pane overlay;
    private final Messages words;
    private final VBox box = new VBox(6);
    private final Runnable pulse = this::follow;
    private Runnable placing = () -> {};
    private Runnable outdated = () -> {};
    /** Whose frames are followed; null while nothing is shown. */
    private @Nullable Scene scene;
    /** What is shown now; null where nothing is. */
    private @Nullable String shown;

    /**
     * @param overlay as large as the window, over the editors, and beneath what is offered for the words being typed
     * @param words area {@code editor}
     */
    public FormulaBox(Pane overlay, Messages words) {
        this.overlay = Objects.requireNonNull(overlay, "overlay");
        this.words = Objects.requireNonNull(words, "words");
        box.getStyleClass().add("formula-beside");
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setMaxSize(WIDEST, HIGHEST);
    }

    /** From now on {@code listener} runs when the text has changed under what is shown: the formula is to be looked for. */
    void onOutdated(Runnable listener) {
        outdated = listener;
    }

    /** From now on {@code listener} runs when the focus goes elsewhere. */
    void onFocus(Runnable listener) {
        overlay.sceneProperty()
                .flatMap(where -> where.focusOwnerProperty())
                .addListener((observable, before, owner) -> listener.run());
    }

    /** Shows {@code outline}, what the page made of {@code formula} in {@code editor}; hides where it made nothing. */
    void show(PostEditor editor, FormulaAt formula, String outline) {
        Optional<FormulaDrawing> drawing = FormulaDrawing.of(outline);
        if (drawing.isEmpty()) {
            hide();
            return;
        }
        if (!outline.equals(shown)) {
            shown = outline;
            draw(formula, drawing.get());
        }
        move(editor, formula);
        if (!overlay.getChildren().contains(box)) {
            overlay.getChildren().add(box);
            // What moves the text, a bar that closes, say, moves it after this.
            scene = overlay.getScene();
            scene.addPostLayoutPulseListener(pulse);
        }
        placing.run();
    }

    private void draw(FormulaAt formula, FormulaDrawing drawing) {
        box.getChildren().clear();
        if (drawing.fault().isPresent()) {
            say(formula.tex().strip(), drawing.fault().get());
        } else {
            StackPane holder = new StackPane(drawing.node(EM));
            holder.setAccessibleText(words.get("formula.beside", formula.tex()));
            box.getChildren().add(holder);
        }
    }

    /** What is shown stays, where {@code formula} is now. */
    void move(PostEditor editor, FormulaAt formula) {
        placing = () -> place(editor, formula);
    }

    /** Draws it anew the next time. */
    void forget() {
        shown = null;
    }

    private void say(String tex, Fault fault) {
        String key = "formula.fault." + fault.id();
        Label sentence = new Label(words.get(words.has(key) ? key : "formula.fault.other"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("formula-sentence");
        int at = Math.max(0, Math.min(fault.at(), tex.length()));
        String before = tex.substring(Math.max(0, at - EXCERPT), at);
        String behind = tex.substring(at, Math.min(tex.length(), at + EXCERPT));
        Label place = new Label((at > EXCERPT ? "…" : "") + before.replace('\n', ' ') + "▸" + behind.replace('\n', ' ')
                + (at + EXCERPT < tex.length() ? "…" : ""));
        place.getStyleClass().add("formula-place");
        place.setAccessibleText(words.get("formula.place", before, behind));
        box.getChildren().addAll(sentence, place);
    }

    /** Above the formula's first line, else below its last; never over the caret's own. */
    private void place(PostEditor editor, FormulaAt formula) {
        if (formula.end() > editor.area().getLength()) {
            outdated.run();
            return;
        }
        Function<Integer, Optional<Bounds>> on = offset ->
                editor.area().getCharacterBoundsOnScreen(offset, offset + 1).map(overlay::screenToLocal);
        Optional<Bounds> first = on.apply(formula.start());
        Optional<Bounds> last = on.apply(formula.end() - 1);
        Bounds whole = overlay.sceneToLocal(editor.localToScene(editor.getLayoutBounds()));
        box.applyCss();
        double width = Math.min(Math.min(WIDEST, overlay.getWidth()), box.prefWidth(-1));
        double height = Math.min(HIGHEST, box.prefHeight(width));
        double left = first.map(Bounds::getMinX).orElse(whole.getMinX());
        double top = first.map(bounds -> bounds.getMinY() - GAP - height).orElse(-1.0);
        if (top < Math.max(0, whole.getMinY() - height)) {
            top = last.map(bounds -> bounds.getMaxY() + GAP).orElseGet(() -> awayFromCaret(editor, whole, height));
        }
        double x = Math.max(0, Math.min(left, overlay.getWidth() - width));
        if (box.getLayoutX() != x || box.getLayoutY() != top || box.getWidth() != width || box.getHeight() != height) {
            box.resizeRelocate(x, top, width, height);
        }
    }

    /** At the editor's foot while the caret is in its upper half, else at its head. */
    private double awayFromCaret(PostEditor editor, Bounds whole, double height) {
        boolean low = editor.area()
                .getCaretBounds()
                .map(overlay::screenToLocal)
                .filter(caret -> caret.getMinY() > whole.getCenterY())
                .isPresent();
        return low ? whole.getMinY() + GAP : whole.getMaxY() - height - GAP;
    }

    private void follow() {
        placing.run();
    }

    void hide() {
        forget();
        overlay.getChildren().remove(box);
        if (scene != null) {
            scene.removePostLayoutPulseListener(pulse);
            scene = null;
        }
    }
}
