package org.diptych.app.tools;

import java.util.Locale;
import org.diptych.app.sheets.SheetLayer;
import org.diptych.core.messages.Messages;
import org.diptych.desk.manual.Manual;
import org.diptych.desk.work.Background;
import org.diptych.ui.manual.ManualPane;

/** Opens the manual at what the author is in. Confined to the FX thread. */
public final class ManualDesk {
    private final TopicAtHand here;
    private final SheetLayer sheets;
    private final Locale locale;
    private final Background background;

    /** @param background reads the manual */
    public ManualDesk(TopicAtHand here, SheetLayer sheets, Locale locale, Background background) {
        this.here = here;
        this.sheets = sheets;
        this.locale = locale;
        this.background = background;
    }

    /** Opens it at what has the focus, or at what is found at the caret. */
    public void showHere() {
        if (!here.isManual()) {
            show(here.topic());
        }
    }

    /** Opens it at the section called {@code topic}. */
    public void show(String topic) {
        background.ask(() -> Manual.in(locale)).thenAccept(manual -> {
            ManualPane pane = new ManualPane(manual, topic, Messages.of("about", locale), sheets::closeTop);
            sheets.showOver(pane, pane.first(), topic);
        });
    }
}
