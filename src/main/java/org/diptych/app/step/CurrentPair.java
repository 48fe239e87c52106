package org.diptych.app.step;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.diptych.app.parts.CaretPlace;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.bilingual.step.LinkPlace;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.step.TwoLanguages;

/**
 * The link whose block the caret is in. While the text is ahead of what is known of it, the link stays what it was.
 * Confined to the FX thread.
 */
public final class CurrentPair {
    private final PostViews views;
    private final TwoLanguages languages;
    private final NextFrame look;
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(this, "place");
    private final ChangeListener<CaretPlace> moved;
    /** A link the author was brought to, whose place in their body belongs to another one too; until the caret moves. */
    private Held held = new Held(-1, -1, -1);

    /**
     * Where the caret is.
     *
     * @param reading what is known of the text
     * @param link the link's index
     * @param side the body the caret is in, 0 or 1
     */
    record Place(StepReading reading, int link, int side) {

        LinkPlace at() {
            return reading.places().all().get(link);
        }
    }

    private record Held(long revision, int caret, int link) {}

    /** @param window in which the caret is */
    public CurrentPair(Node window, PostViews views, TwoLanguages languages) {
        this.views = views;
        this.languages = languages;
        this.look = new NextFrame(window, this::look);
        moved = (observable, before, now) -> look.ask();
        languages.readingProperty().addListener(observable -> look.ask());
        views.currentProperty().addListener((observable, before, view) -> follow(before, view));
    }

    /** Where the caret is; null where it is in no block of two bodies, or nothing is known of them yet. */
    ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The caret at {@code caret} in the file stands for {@code link}, until it moves or the text changes. */
    void hold(StepReading reading, int caret, int link) {
        held = new Held(reading.revision(), caret, link);
        look.ask();
    }

    /** The link that {@code caret} stands for in {@code reading}, as {@link #hold} or the text says. */
    OptionalInt linkAt(StepReading reading, int caret) {
        return held.revision() == reading.revision() && held.caret() == caret
                ? OptionalInt.of(held.link())
                : reading.places().at(caret);
    }

    private void follow(PostView before, PostView view) {
        if (before != null) {
            before.caretProperty().removeListener(moved);
        }
        place.set(null);
        if (view != null) {
            view.caretProperty().addListener(moved);
            look.ask();
        }
    }

    private void look() {
        Optional<PostView> view = views.current();
        Optional<StepReading> reading = view.isEmpty() ? Optional.empty() : languages.current();
        if (reading.isEmpty()) {
            return;
        }
        int caret = view.get().caretProperty().get().offset();
        OptionalInt link = linkAt(reading.get(), caret);
        OptionalInt side = reading.get().places().side(caret);
        boolean known = link.isPresent() && side.isPresent();
        place.set(known ? new Place(reading.get(), link.getAsInt(), side.getAsInt()) : null);
    }
}
