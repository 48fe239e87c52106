package org.diptych.ui.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.desk.browse.PostFindings;

/** How many findings posts have, as a test counts them; who asked for which is kept. */
public final class CountedFindings implements PostFindings {
    private final IntegerProperty revision = new SimpleIntegerProperty();
    private final Map<Path, Integer> faults = new HashMap<>();
    private final Map<Path, Integer> waiting = new HashMap<>();
    private final Set<Path> asked = new HashSet<>();

    /** From now on {@code post} has so many findings, and so many pairs wait in it. */
    public void count(Path post, int found, int waits) {
        faults.put(post, found);
        waiting.put(post, waits);
        revision.set(revision.get() + 1);
    }

    /** The posts that were asked for. */
    public Set<Path> asked() {
        return Set.copyOf(asked);
    }

    @Override
    public OptionalInt of(Path post) {
        return faults.containsKey(post) ? OptionalInt.of(faults.get(post)) : OptionalInt.empty();
    }

    @Override
    public OptionalInt waiting(Path post) {
        return waiting.containsKey(post) ? OptionalInt.of(waiting.get(post)) : OptionalInt.empty();
    }

    @Override
    public boolean ask(Path post) {
        asked.add(post);
        return true;
    }

    @Override
    public ObservableValue<? extends Number> revision() {
        return revision;
    }
}
