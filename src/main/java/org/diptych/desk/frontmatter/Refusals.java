package org.diptych.desk.frontmatter;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** The changes that were not made, one for each key. Confined to the FX thread. */
public final class Refusals {
    private final ObservableMap<String, RefusedChange> refused = FXCollections.observableHashMap();

    public Optional<RefusedChange> of(String key) {
        return Optional.ofNullable(refused.get(key));
    }

    /** Tells when there are others. */
    public Observable changes() {
        return refused;
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    void add(RefusedChange refusal) {
        refused.put(refusal.change().key(), refusal);
    }

    public void remove(String key) {
        refused.remove(key);
    }

    void clear() {
        refused.clear();
    }

    /** Forgets those whose value says something else by now. */
    void keepUpWith(FormReading reading) {
        refused.values().removeIf(refusal -> reading.editable() && refusal.isOvertakenBy(reading));
    }

    /** Those that can be made now that the text or the post has changed. */
    List<FormChange> another() {
        return refused.values().stream()
                .filter(RefusedChange::canBeMadeLater)
                .map(RefusedChange::change)
                .toList();
    }
}
