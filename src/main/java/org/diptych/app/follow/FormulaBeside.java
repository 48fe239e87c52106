package org.diptych.app.follow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.typing.FormulaAt;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.preview.PreviewPane;
import org.diptych.ui.shared.formula.FormulaDrawing;
import org.diptych.ui.shared.formula.FormulaDrawing.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Shows the formula at the caret as it is set, above its line; where it cannot be set, why, and where. It comes once the
 * page has the text, which has set the formula by then: no key pays for it. It takes no key and no click. Confined to the
 * FX thread.
 */
public final class FormulaBeside {
    private static final double EM = 19;
    private static final double GAP = 6;
    private static final double WIDEST = 720;
    private static final double HIGHEST = 280;
    private static final int EXCERPT = 24;

    private final PostViews views;
    private final PreviewPane page;
    private final BooleanSupplier wanted;
    private final Messages words;
    private final Pane overlay;
    private final VBox box = new VBox(6);
    private final ChangeListener<Analysis> analyzed = (observable, before, now) -> learn(now);
    private final InvalidationListener moved = observable -> later();
    private final LatestTask<Unread, FormulaSurroundings> learning;
    private FormulaSurroundings around = FormulaSurroundings.NONE;
    private final Runnable pulse = this::follow;
    private Runnable placing = () -> {};
    /** Whose frames are followed; null while nothing is shown. */
    private @Nullable Scene scene;

    private final Runnable learnt;

    /** A post whose formulas may define something, and the macros of its site. */
    private record Unread(Post post, List<String> macros) {
        FormulaSurroundings read() {
            return FormulaSurroundings.of(post, macros);
        }
    }

    private boolean waiting;
    /** What is known of the post, as long as its formulas were not looked at for it; null once they were. */
    private @Nullable Unread unread;
    /** What is shown now; null where nothing is. */
    private @Nullable String shown;

    /**
     * @param overlay as large as the window, over the editors, and beneath what is offered for the words being typed
     * @param wanted whether the author wants to see it
     * @param learnt called when {@link #around} has changed
     * @param words area {@code editor}
     */
    public FormulaBeside(
            PostViews views,
            PreviewPane page,
            Pane overlay,
            BooleanSupplier wanted,
            Background background,
            Runnable learnt,
            Messages words) {
        this.views = Objects.requireNonNull(views, "views");
        this.page = Objects.requireNonNull(page, "page");
        this.overlay = Objects.requireNonNull(overlay, "overlay");
        this.wanted = Objects.requireNonNull(wanted, "wanted");
        this.learnt = Objects.requireNonNull(learnt, "learnt");
        this.words = Objects.requireNonNull(words, "words");
        this.learning = new LatestTask<>(background, Unread::read, found -> {
            around = found;
            this.learnt.run();
            later();
        });
        box.getStyleClass().add("formula-beside");
        box.setManaged(false);
        box.setMouseTransparent(true);
        box.setMaxSize(WIDEST, HIGHEST);
        page.onShown(revision -> later());
        overlay.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((observable, before, owner) -> later());
        views.currentProperty().addListener((observable, before, view) -> turnTo(before, view));
        turnTo(null, views.currentProperty().get());
    }

    /** What the formulas of the post in front define, as far as it is known; what is not yet read is, from now on. */
    public FormulaSurroundings around() {
        learn();
        return around;
    }

    /** Looks again: the author wants to see it now, or no more. */
    public void look() {
        shown = null;
        later();
    }

    private void turnTo(@Nullable PostView before, @Nullable PostView view) {
        hide();
        unread = null;
        around = FormulaSurroundings.NONE;
        if (before != null) {
            before.caretProperty().removeListener(moved);
            before.post().session().analysisProperty().removeListener(analyzed);
        }
        if (view != null) {
            view.caretProperty().addListener(moved);
            view.post().session().analysisProperty().addListener(analyzed);
            learn(view.post().session().analysisProperty().get());
        }
    }

    /** The post says something else now; who types no formula does not have it read for that with each key. */
    private void learn(Analysis analysis) {
        unread = analysis == null
                ? null
                : new Unread(analysis.post(), rendering().formulas().macros());
        later();
    }

    private Rendering rendering() {
        return views.current()
                .orElseThrow()
                .post()
                .session()
                .renderingProperty()
                .get();
    }

    private void learn() {
        if (unread != null) {
            learning.submit(unread);
            unread = null;
        }
    }

    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                show();
            });
        }
    }

    private void show() {
        Optional<PostEditor> editor = views.editor().filter(held -> held.area().isFocused());
        Optional<FormulaAt> formula = wanted.getAsBoolean()
                ? editor.filter(held -> !held.composingProperty().get())
                        .flatMap(held -> held.commands().formulaAtCaret())
                : Optional.empty();
        if (formula.isEmpty() || formula.get().tex().isBlank()) {
            hide();
            return;
        }
        learn();
        if (isRead()) {
            show(editor.get(), formula.get());
        } else {
            // What is typed on waits for the page; what was shown stays meanwhile, where the formula is now.
            placing = () -> place(editor.get(), formula.get());
        }
    }

    private boolean isRead() {
        PostSession session = views.current().orElseThrow().post().session();
        return session.newest().readingProperty().get() != null
                && session.newest().readingProperty().get().revision() == session.revision();
    }

    private void show(PostEditor editor, FormulaAt formula) {
        // As the page has it: what was set there is not set again.
        String tex = formula.tex().strip();
        String outline = page.formula(tex, formula.display(), around.definitionsFor(tex), around.labelsFor(tex));
        Optional<FormulaDrawing> drawing = FormulaDrawing.of(outline);
        if (drawing.isEmpty()) {
            hide();
            return;
        }
        if (!outline.equals(shown)) {
            shown = outline;
            box.getChildren().clear();
            if (drawing.get().fault().isPresent()) {
                say(tex, drawing.get().fault().get());
            } else {
                StackPane holder = new StackPane(drawing.get().node(EM));
                holder.setAccessibleText(words.get("formula.beside", formula.tex()));
                box.getChildren().add(holder);
            }
        }
        placing = () -> place(editor, formula);
        if (!overlay.getChildren().contains(box)) {
            overlay.getChildren().add(box);
            // What moves the text, a bar that closes, say, moves it after this.
            scene = overlay.getScene();
            scene.addPostLayoutPulseListener(pulse);
        }
        placing.run();
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
            later(); // the text was changed, and the formula is looked for anew
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

    private void hide() {
        shown = null;
        overlay.getChildren().remove(box);
        if (scene != null) {
            scene.removePostLayoutPulseListener(pulse);
            scene = null;
        }
    }
}
