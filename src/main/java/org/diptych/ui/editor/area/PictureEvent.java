package org.diptych.ui.editor.area;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.Clipboard;

/** Tells whoever keeps pictures that the author has pasted some, or files, into an editor. */
public final class PictureEvent extends Event {
    public static final EventType<PictureEvent> PASTED = new EventType<>(Event.ANY, "PICTURES_PASTED");
    private static final long serialVersionUID = 1L;

    private final transient Clipboard board;
    /** The event is delivered in copies; who takes one of them takes this. */
    private final AtomicBoolean taken = new AtomicBoolean();

    PictureEvent(Clipboard board) {
        super(PASTED);
        this.board = board;
    }

    /** Tells the editor that the pictures are taken, which then pastes nothing. */
    public void take() {
        taken.set(true);
        consume();
    }

    boolean isTaken() {
        return taken.get();
    }

    /** Where the pictures are, as long as the event is handled. */
    public Clipboard board() {
        return board;
    }
}
