package org.diptych.ui.editor.area;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;

/** The address of a page is being pasted into an editor, alone; it is put in whoever listens. */
public final class AddressPasteEvent extends Event {
    private static final long serialVersionUID = 1L;

    public static final EventType<AddressPasteEvent> PASTED = new EventType<>(Event.ANY, "ADDRESS_PASTED");

    private final String address;

    public AddressPasteEvent(String address) {
        super(PASTED);
        this.address = Objects.requireNonNull(address, "address");
    }

    public String address() {
        return address;
    }
}
