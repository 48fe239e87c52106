package org.diptych.app.safety;

import java.util.List;
import javafx.geometry.Pos;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.desk.recovery.Recoverable;
import org.diptych.desk.recovery.UnsavedTexts;
import org.diptych.ui.recovery.RecoveryActions;
import org.diptych.ui.recovery.RecoveryPane;

/** Offers unsaved text, after a crash by itself. Confined to the FX thread. */
public final class Recovering {
    private final UnsavedTexts texts;
    private final RecoveryActions actions;
    private final SheetLayer sheets;
    private final Messages words;

    /** @param words area {@code recovery} */
    public Recovering(UnsavedTexts texts, RecoveryActions actions, SheetLayer sheets, Messages words) {
        this.texts = texts;
        this.actions = actions;
        this.sheets = sheets;
        this.words = words;
    }

    /** Offers what a program left behind that did not end by itself, if any did. */
    public void offerLeftBehind() {
        texts.leftBehind(found -> {
            if (!found.isEmpty()) {
                offer(found);
            }
        });
    }

    /** Offers all unsaved text there is, that which was put away too. */
    public void offerAll() {
        texts.all(this::offer);
    }

    /** Offers {@code found}: copies that were found beside an open post, say. */
    public void offer(List<Recoverable> found) {
        RecoveryPane pane = new RecoveryPane(found, actions, sheets::close, words);
        sheets.show(pane, pane.firstFocus(), Pos.CENTER, "saving", () -> {});
    }

    /** The window closes: what is still to be written is written. */
    public void end() {
        texts.end();
    }
}
