package org.diptych.ui.rename;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.diptych.core.site.rename.LineChange;

/** What the renaming does to one post, and whether the author wants it there. Confined to the FX thread. */
public final class RenameRow {
    private final String title;
    private final String place;
    private final List<LineChange> lines;
    private final boolean unsaved;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted", true);

    /**
     * @param place the post's file within the site
     * @param unsaved whether the post is open with changes of its own: it changes there, and is not written
     */
    RenameRow(String title, String place, List<LineChange> lines, boolean unsaved) {
        this.title = Objects.requireNonNull(title, "title");
        this.place = Objects.requireNonNull(place, "place");
        this.lines = List.copyOf(lines);
        this.unsaved = unsaved;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public List<LineChange> lines() {
        return lines;
    }

    public boolean unsaved() {
        return unsaved;
    }

    /** Whether it is to be changed; the author can leave it out. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }
}
