package org.diptych.desk.before;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.bilingual.before.EarlierPair;
import org.diptych.core.bilingual.before.EarlierPairs;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;

/**
 * What is looked for in the author's earlier pairs, and what is found. The pairs are read again each time the search is
 * begun; until that is done, those read before answer. Confined to the FX thread.
 */
public final class EarlierModel {
    private static final int MOST = 100;

    /** How far a search is. */
    public enum State {
        /** The pairs are being read. */
        READING,
        /** All was searched. */
        DONE
    }

    private final StringProperty phrase = new SimpleStringProperty(this, "phrase", "");
    private final ObservableList<EarlierPair> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.DONE);
    private final Background background;
    private final LatestTask<Search, List<EarlierPair>> searching;
    private int begun;
    private EarlierPairs pairs = new EarlierPairs.Builder().build();

    private record Search(EarlierPairs pairs, String phrase) {}

    public EarlierModel(Background background) {
        this.background = background;
        this.searching =
                new LatestTask<>(background, search -> search.pairs().holding(search.phrase(), MOST), found::setAll);
        phrase.addListener(observable -> search());
    }

    /** What is looked for. */
    public StringProperty phraseProperty() {
        return phrase;
    }

    /** The pairs that hold it. */
    public ObservableList<EarlierPair> found() {
        return found;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * What was read of the author's posts so far.
     *
     * @param pairs their pairs
     * @param whole whether that is all of them
     */
    public record Read(EarlierPairs pairs, boolean whole) {}

    /**
     * Begins to look for {@code wanted} in what {@code reading} reads on the worker, which is asked again until it has read
     * all.
     */
    public void begin(String wanted, Callable<Read> reading) {
        found.clear();
        phrase.set(wanted);
        state.set(State.READING);
        search();
        begun++;
        read(reading, begun);
    }

    private void read(Callable<Read> reading, int mine) {
        background.ask(reading).onlyIf(() -> mine == begun).whenComplete((read, failure) -> {
            if (failure != null) {
                // One that another search has overtaken says nothing of that.
                if (mine == begun) {
                    state.set(State.DONE);
                }
                throw new IllegalStateException("earlier pairs", failure);
            }
            pairs = read.pairs();
            search();
            if (read.whole()) {
                state.set(State.DONE);
            } else {
                read(reading, mine);
            }
        });
    }

    private void search() {
        searching.submit(new Search(pairs, phrase.get()));
    }
}
