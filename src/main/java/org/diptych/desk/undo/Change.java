package org.diptych.desk.undo;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.text.LineEndedText.Stretch;

/**
 * A change that was made to a part: at {@code position}, {@code removed} gave way to {@code inserted}. Immutable.
 *
 * @param position offset in the content as it was before the change
 */
public record Change(int position, Stretch removed, Stretch inserted) {

    public Change {
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(inserted, "inserted");
    }

    Change inverse() {
        return new Change(position, inserted, removed);
    }

    public int removedEnd() {
        return position + removed.length();
    }

    int insertedEnd() {
        return position + inserted.length();
    }

    boolean isInsertion() {
        return removed.isEmpty();
    }

    boolean isDeletion() {
        return inserted.isEmpty();
    }

    /**
     * This change and {@code later}, which was made right after it, with the same outcome the other way round. Empty
     * where the later one touches what this one put there.
     */
    Optional<Swapped> swap(Change later) {
        if (later.removedEnd() <= position) {
            return Optional.of(new Swapped(later, shifted(later.growth())));
        }
        return later.position >= insertedEnd()
                ? Optional.of(new Swapped(later.shifted(-growth()), this))
                : Optional.empty();
    }

    /** Two changes, one after the other. */
    record Swapped(Change first, Change second) {}

    private int growth() {
        return inserted.length() - removed.length();
    }

    private Change shifted(int by) {
        return new Change(position + by, removed, inserted);
    }
}
