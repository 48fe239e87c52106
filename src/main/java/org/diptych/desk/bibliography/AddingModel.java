package org.diptych.desk.bibliography;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.lookup.Lookup;
import org.diptych.core.bibliography.lookup.LookupProblem;
import org.diptych.core.bibliography.lookup.LookupRequest;
import org.diptych.core.bibliography.proposal.Proposals;
import org.diptych.core.bibliography.read.BibliographyText;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.LatestTask;
import org.diptych.desk.work.Task;
import org.jspecify.annotations.Nullable;

/** Adding references that were pasted, dropped, opened or looked up. Confined to the FX thread. */
public final class AddingModel {
    /** More at once is no adding but a library: it can be attached. */
    static final int MOST = 200;

    private final ObservableValue<PostSession> session;
    private final Supplier<Lookup> newLookup;
    private final Formatting formatting;
    private final ReferenceAdding adding;
    private final LatestTask<Asked, Answered> reading;
    private final StringProperty input = new SimpleStringProperty(this, "input", "");
    private final ReadOnlyObjectWrapper<AddingState> state =
            new ReadOnlyObjectWrapper<>(this, "state", AddingState.EMPTY);
    private final ReadOnlyObjectWrapper<Proposals> proposals =
            new ReadOnlyObjectWrapper<>(this, "proposals", Proposals.NONE);
    private final ReadOnlyObjectWrapper<LookupProblem> problem = new ReadOnlyObjectWrapper<>(this, "problem");
    private final ObservableList<AddedRow> rows = FXCollections.observableArrayList();
    private Task<Work> asked = Task.question();
    /** Null until something is looked up. */
    private @Nullable Lookup lookup;

    /** {@code read} is null where the text is still to be read. */
    private record Asked(@Nullable ReadWorks read, String text, List<Reference> present) {}

    private record Answered(Asked asked, Proposals proposals) {}

    /**
     * @param session the post in front; its value may be null
     * @param lookup is asked once, when something is looked up: it brings the network along
     */
    public AddingModel(
            ObservableValue<PostSession> session,
            Supplier<Lookup> lookup,
            Formatting formatting,
            ReferenceAdding adding) {
        this.session = session;
        this.newLookup = lookup;
        this.formatting = formatting;
        this.adding = adding;
        this.reading = new LatestTask<>(formatting.background(), this::work, this::take);
        input.addListener((observable, before, now) -> look(now));
    }

    /** What was pasted or typed. */
    public StringProperty inputProperty() {
        return input;
    }

    public ReadOnlyObjectProperty<AddingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What was understood, with what was not. */
    public ReadOnlyObjectProperty<Proposals> proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /** Why the last look-up brought nothing; null unless the state is {@link AddingState#FAILED}. */
    public ReadOnlyObjectProperty<LookupProblem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ObservableList<AddedRow> rows() {
        return rows;
    }

    /** Whether there is a post that references can be added to. */
    public boolean hasPost() {
        return session.getValue() != null;
    }

    /** Readies what writes references, which takes a while. */
    public void warm() {
        formatting.warm();
    }

    /** Begins anew with {@code text}. */
    public void open(String text) {
        cancel();
        input.set("");
        input.set(text);
    }

    private Lookup lookup() {
        Lookup known = lookup == null ? newLookup.get() : lookup;
        lookup = known;
        return known;
    }

    /** Asks the network for what was typed. */
    public void lookUp() {
        LookupRequest.of(input.get()).ifPresent(wanted -> {
            cancel();
            state.set(AddingState.LOOKING_UP);
            Task<Work> now = formatting.background().follow(lookup().find(wanted));
            asked = now;
            now.whenComplete((work, failure) -> answered(now, work, failure));
        });
    }

    /** Stops looking up. */
    public void cancel() {
        if (state.get() == AddingState.LOOKING_UP) {
            state.set(AddingState.ADDRESS);
        }
        asked.cancel();
    }

    /** How many references would be added; none while a key of one cannot be used. */
    public int count() {
        List<AddedRow> wanted = wanted();
        return wanted.stream().allMatch(row -> row.ruleProperty().get() == KeyRule.FINE) ? wanted.size() : 0;
    }

    /** Whether there is something to cite: what would be added or, where nothing is, what the post has already. */
    public boolean citable() {
        return count() > 0
                || wanted().isEmpty()
                        && rows.stream().anyMatch(row -> !row.present().isEmpty());
    }

    /** Adds what is wanted. */
    public void add() {
        if (count() > 0) {
            adding.add(entries(), List.of());
        }
    }

    /** Adds what is wanted and cites it; where nothing is, what the post has already. */
    public void addAndCite() {
        if (count() > 0) {
            adding.add(entries(), entries().stream().map(NewReference::key).toList());
        } else if (citable()) {
            List<String> present = rows.stream().map(AddedRow::present).toList();
            adding.add(
                    List.of(),
                    present.stream().filter(key -> !key.isEmpty()).distinct().toList());
        }
    }

    private List<NewReference> entries() {
        return wanted().stream()
                .map(row -> new NewReference(row.keyProperty().get().strip(), row.text()))
                .toList();
    }

    private List<AddedRow> wanted() {
        return rows.stream().filter(row -> row.wantedProperty().get()).toList();
    }

    private void look(String typed) {
        cancel();
        rows.clear();
        proposals.set(Proposals.NONE);
        problem.set(null);
        if (typed.isBlank()) {
            state.set(AddingState.EMPTY);
        } else if (LookupRequest.of(typed).isPresent()) {
            state.set(AddingState.ADDRESS);
        } else {
            state.set(AddingState.READING);
            reading.submit(new Asked(null, typed, references()));
        }
    }

    private Answered work(Asked asked) {
        ReadWorks read = asked.read() == null ? BibliographyText.read(asked.text()) : asked.read();
        return new Answered(asked, Proposals.of(read, asked.present(), formatting.formatter(), MOST));
    }

    private void take(Answered answered) {
        if (!answered.asked().text().equals(input.get())) {
            return;
        }
        proposals.set(answered.proposals());
        rows.setAll(
                answered.proposals().references().stream().map(AddedRow::new).toList());
        rows.forEach(row -> {
            row.keyProperty().addListener(observable -> checkKeys());
            row.wantedProperty().addListener(observable -> checkKeys());
        });
        checkKeys();
        state.set(AddingState.READ);
    }

    private void answered(Task<Work> from, Work work, Throwable failure) {
        if (asked != from || state.get() != AddingState.LOOKING_UP) {
            return;
        }
        if (failure instanceof LookupProblem known) {
            problem.set(known);
            state.set(AddingState.FAILED);
        } else if (failure != null) {
            throw new IllegalStateException(failure);
        } else {
            reading.submit(new Asked(new ReadWorks(List.of(work), List.of()), input.get(), references()));
        }
    }

    /** No two of them alike, and none like one the post has. */
    private void checkKeys() {
        Set<String> taken = new HashSet<>();
        references().forEach(reference -> taken.add(reference.key()));
        for (AddedRow row : rows) {
            String key = row.keyProperty().get().strip();
            row.ruleProperty().set(row.wantedProperty().get() ? KeyRule.of(key, taken) : KeyRule.FINE);
            if (row.wantedProperty().get()) {
                taken.add(key);
            }
        }
    }

    private List<Reference> references() {
        Analysis analysis = session.getValue() == null
                ? null
                : session.getValue().analysisProperty().get();
        return analysis == null ? List.of() : analysis.bibliography().references();
    }
}
