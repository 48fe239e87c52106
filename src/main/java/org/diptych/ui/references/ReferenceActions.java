package org.diptych.ui.references;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.diptych.core.cite.Reference;
import org.diptych.desk.references.ReferenceForm;
import org.diptych.desk.references.ReferenceRow;
import org.diptych.desk.references.ReferencesModel;

/** What can be done with a row of the table, by mouse, menu or keys. */
public final class ReferenceActions {
    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");

    private final ReferencesModel model;
    private final ReferenceForm form;
    private final SiteReferenceActions beyond;

    public ReferenceActions(ReferencesModel model, ReferenceForm form, SiteReferenceActions beyond) {
        this.model = model;
        this.form = form;
        this.beyond = beyond;
    }

    void goTo(ReferenceRow row) {
        model.goTo(row);
    }

    void edit(ReferenceRow row) {
        form.edit(row);
    }

    /** Whether {@link #renameInSite} can do anything. */
    boolean hasSite() {
        return beyond.inSite().get();
    }

    /** Offers to rename the key in all posts of the site. */
    void renameInSite(ReferenceRow row) {
        form.close();
        beyond.rename().accept(row.key(), "");
    }

    void delete(ReferenceRow row) {
        if (row.entry().isPresent()) {
            form.delete(row);
        }
    }

    void moveBy(ReferenceRow row, int distance) {
        row.entry().map(Reference::number).ifPresent(number -> form.move(row, number - 1 + distance));
    }

    /** {@code row} comes right before {@code target}, or right after it if {@code below}. */
    public void moveBeside(ReferenceRow row, ReferenceRow target, boolean below) {
        int from = row.entry().map(Reference::number).orElse(0) - 1;
        int gap = target.entry().map(Reference::number).orElse(0) - (below ? 0 : 1);
        if (from >= 0 && gap >= 0) {
            form.move(row, gap > from ? gap - 1 : gap);
        }
    }

    /** Does what the key says with {@code row}, which may be null. */
    void key(KeyEvent event, ReferenceRow row) {
        if (row == null) {
            return;
        }
        if (UP.match(event)) {
            moveBy(row, -1);
        } else if (DOWN.match(event)) {
            moveBy(row, 1);
        } else if (event.getCode() == KeyCode.ENTER) {
            goTo(row);
        } else if (event.getCode() == KeyCode.F2) {
            edit(row);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete(row);
        } else {
            return;
        }
        event.consume();
    }
}
