package org.diptych.app.follow;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.preview.FormulaSurroundings;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.typing.FormulaAt;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.preview.PreviewPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows the formula at the caret as it is set, above its line; where it cannot be set, why, and where. It comes once the
 * page has the text, which has set the formula by then: no key pays for it. Confined to the FX thread.
 */
public final class FormulaBeside {
    private final PostViews views;
    private final PreviewPane page;
    private final FormulasInFront formulas;
    private final BooleanSupplier wanted;
    private final FormulaBox box;
    private final InvalidationListener moved = observable -> later();
    private boolean waiting;

    /** @param wanted whether the author wants to see it */
    public FormulaBeside(
            PostViews views, PreviewPane page, FormulasInFront formulas, BooleanSupplier wanted, FormulaBox box) {
        this.views = Objects.requireNonNull(views, "views");
        this.page = Objects.requireNonNull(page, "page");
        this.formulas = Objects.requireNonNull(formulas, "formulas");
        this.wanted = Objects.requireNonNull(wanted, "wanted");
        this.box = Objects.requireNonNull(box, "box");
        formulas.onChange(this::later);
        box.onOutdated(this::later);
        box.onFocus(this::later);
        page.onShown(revision -> later());
        views.currentProperty().addListener((observable, before, view) -> turnTo(before, view));
        turnTo(null, views.currentProperty().get());
    }

    /** Looks again: the author wants to see it now, or no more. */
    public void look() {
        box.forget();
        later();
    }

    private void turnTo(@Nullable PostView before, @Nullable PostView view) {
        box.hide();
        if (before != null) {
            before.caretProperty().removeListener(moved);
        }
        if (view != null) {
            view.caretProperty().addListener(moved);
            later();
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
            box.hide();
            return;
        }
        FormulaSurroundings around = formulas.around();
        if (isRead()) {
            show(editor.get(), formula.get(), around);
        } else {
            // What is typed on waits for the page; what was shown stays meanwhile, where the formula is now.
            box.move(editor.get(), formula.get());
        }
    }

    private boolean isRead() {
        PostSession session = views.current().orElseThrow().post().session();
        return session.newest().readingProperty().get() != null
                && session.newest().readingProperty().get().revision() == session.revision();
    }

    private void show(PostEditor editor, FormulaAt formula, FormulaSurroundings around) {
        // As the page has it: what was set there is not set again.
        String tex = formula.tex().strip();
        box.show(
                editor,
                formula,
                page.formula(tex, formula.display(), around.definitionsFor(tex), around.labelsFor(tex)));
    }
}
