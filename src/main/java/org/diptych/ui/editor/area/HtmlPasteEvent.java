package org.diptych.ui.editor.area;

import javafx.event.Event;
import javafx.event.EventType;

/** HTML was pasted into an editor. Whoever takes it puts it in as Markdown; else its plain text is pasted. */
public final class HtmlPasteEvent extends Event {
    public static final EventType<HtmlPasteEvent> PASTED = new EventType<>(Event.ANY, "HTML_PASTED");

    private final String html;
    private final String plain;
    /** Shared by the copies that JavaFX makes on the way. */
    private final boolean[] taken = {false};

    HtmlPasteEvent(String html, String plain) {
        super(PASTED);
        this.html = html;
        this.plain = plain;
    }

    /** What was copied. */
    public String html() {
        return html;
    }

    /** The same as plain text. */
    public String plain() {
        return plain;
    }

    /** From now on whoever listens puts it in. */
    public void take() {
        taken[0] = true;
        consume();
    }

    boolean isTaken() {
        return taken[0];
    }
}
