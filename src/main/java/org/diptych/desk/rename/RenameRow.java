package org.diptych.desk.rename;

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
    private final Where where;
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");

    /** Where a post changes. */
    public enum Where {
        /** In its file. */
        FILE,
        /** In the window: it is open with changes of its own, and is not written. */
        WINDOW,
        /** Nowhere: it has an entry under the new key already. */
        NOWHERE
    }

    /** @param place the post's file within the site */
    RenameRow(String title, String place, List<LineChange> lines, Where where) {
        this.title = Objects.requireNonNull(title, "title");
        this.place = Objects.requireNonNull(place, "place");
        this.lines = List.copyOf(lines);
        this.where = Objects.requireNonNull(where, "where");
        wanted.set(where != Where.NOWHERE);
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

    public Where where() {
        return where;
    }

    /** Whether it is to be changed; the author can leave it out. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }
}
