package org.diptych.desk.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.draft.DraftEntry;
import org.diptych.core.draft.DraftRequest;
import org.diptych.core.draft.RefusedDraft;
import org.diptych.core.draft.TranslatorFault;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;

/**
 * Sends passage after passage once the author says so, and keeps what comes. Nothing of it reaches the post before all has
 * come, or the author takes what there is. Confined to the FX thread.
 */
public final class DraftModel {
    /** How far it is. */
    public enum State {
        /** Nothing was sent. */
        READY,
        /** A passage is with the translator. */
        RUNNING,
        /** The author, or a fault, stopped it before the end. */
        STOPPED,
        /** Each passage was answered. */
        DONE
    }

    /** An answer that is not used. */
    public record Refused(String source, RefusedDraft reason) {}

    private final Prepared prepared;
    private final Background background;
    private final Consumer<Map<DraftEntry, String>> insert;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.READY);
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper(this, "answered");
    private final ReadOnlyObjectWrapper<TranslatorFault> fault = new ReadOnlyObjectWrapper<>(this, "fault");
    private final ObservableList<Refused> refused = FXCollections.observableArrayList();
    private final Map<DraftEntry, String> accepted = new LinkedHashMap<>();
    /** What was begun last. */
    private Task<?> running = Task.done();

    private boolean taken;

    /**
     * @param background its worker waits for the translator
     * @param insert puts what was accepted, and is not nothing, into the post
     */
    public DraftModel(Prepared prepared, Background background, Consumer<Map<DraftEntry, String>> insert) {
        this.prepared = Objects.requireNonNull(prepared, "prepared");
        this.background = background;
        this.insert = insert;
    }

    public Prepared prepared() {
        return prepared;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** How many passages were answered. */
    public ReadOnlyIntegerProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Why it stopped by itself; null where it did not. */
    public ReadOnlyObjectProperty<TranslatorFault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public ObservableList<Refused> refused() {
        return refused;
    }

    /** How many passages there are. */
    public int size() {
        return prepared.entries().size();
    }

    /** How many answers can be used. */
    public int accepted() {
        return accepted.size();
    }

    /** Sends what was not answered yet. */
    public void send() {
        if (state.get() == State.READY || state.get() == State.STOPPED) {
            fault.set(null);
            state.set(State.RUNNING);
            next();
        }
    }

    private void next() {
        int place = answered.get();
        if (place == size()) {
            state.set(State.DONE);
            insert();
            return;
        }
        DraftEntry entry = prepared.entries().get(place);
        DraftRequest request = prepared.requests().get(place);
        Task<DraftEntry.Taken> task =
                background.ask(() -> entry.take(prepared.translator().translate(request)));
        running = task;
        task.whenComplete((answer, failure) -> {
            if (failure != null) {
                failed(failure);
                return;
            }
            RefusedDraft refusal = answer.refusal();
            if (refusal == null) {
                accepted.put(entry, answer.written());
            } else {
                refused.add(new Refused(entry.source(), refusal));
            }
            answered.set(place + 1);
            next();
        });
    }

    private void failed(Throwable failure) {
        state.set(State.STOPPED);
        if (failure instanceof TranslatorFault told) {
            fault.set(told);
        } else {
            throw new IllegalStateException("a draft", failure);
        }
    }

    /** Ends what is under way; what has come stays with this model. */
    public void stop() {
        if (state.get() == State.RUNNING) {
            running.cancel();
            state.set(State.STOPPED);
        }
    }

    /** Hands over what was accepted, once. */
    public void insert() {
        if (!taken && !accepted.isEmpty()) {
            taken = true;
            insert.accept(Map.copyOf(accepted));
        }
    }
}
