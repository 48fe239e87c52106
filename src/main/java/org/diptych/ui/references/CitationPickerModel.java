package org.diptych.ui.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Reference;
import org.diptych.ui.shared.PostSession;

/** Choosing the entries a new citation names. Confined to the FX thread. */
public final class CitationPickerModel {
    /** Nobody reads further down a list than this: one types another word instead. */
    private static final int MOST_SHOWN = 100;

    private final ObservableValue<PostSession> session;
    private final Consumer<String> insert;
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final ObservableList<Candidate> results = FXCollections.observableArrayList();
    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private List<Reference> references = List.of();
    private List<Candidate> candidates = List.of();

    /**
     * @param session the post in front; its value may be null
     * @param insert puts a text at the caret of the editor that had the focus
     */
    public CitationPickerModel(ObservableValue<PostSession> session, Consumer<String> insert) {
        this.session = session;
        this.insert = insert;
        sought.addListener(observable -> filter());
    }

    /** Words to be found in key or text, all of them. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /** The entries that fit, best first, {@value #MOST_SHOWN} at most. */
    ObservableList<Candidate> results() {
        return results;
    }

    /** Keys chosen so far, for a citation of several. */
    public ObservableList<String> chosen() {
        return chosen;
    }

    /** The keys that fit, best first. */
    public List<String> keys() {
        return results.stream().map(candidate -> candidate.reference().key()).toList();
    }

    /** Begins anew with the entries of the open post. */
    public void open() {
        read();
        chosen.clear();
        sought.set("");
        filter();
    }

    /** Follows a citation that is typed in the text: it has {@code keys} so far, and {@code word} is being typed. */
    public void follow(List<String> keys, String word) {
        read();
        if (!chosen.equals(keys)) {
            chosen.setAll(keys);
        }
        sought.set(word);
        filter();
    }

    private void read() {
        Analysis analysis = session.getValue() == null
                ? null
                : session.getValue().analysisProperty().get();
        List<Reference> now =
                analysis == null ? List.of() : analysis.bibliography().references();
        if (!now.equals(references)) {
            references = now;
            candidates = now.stream().map(Candidate::of).toList();
        }
    }

    /** Adds {@code key} to the citation, or takes it out again. */
    public void toggle(String key) {
        if (!chosen.remove(key)) {
            chosen.add(key);
        }
        sought.set("");
    }

    /** Inserts {@code {% ref … %}} with the keys chosen and {@code key}, which may be null. */
    public void cite(String key) {
        List<String> keys = new ArrayList<>(chosen);
        if (key != null && !keys.contains(key)) {
            keys.add(key);
        }
        if (!keys.isEmpty()) {
            insert.accept("{% ref " + String.join(" ", keys) + " %}");
        }
    }

    private void filter() {
        List<String> words =
                List.of(sought.get().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        record Fitting(Candidate candidate, int fit) {}
        results.setAll(candidates.stream()
                .map(candidate -> new Fitting(candidate, candidate.fit(words)))
                .filter(fitting -> fitting.fit() >= 0)
                .sorted(Comparator.comparingInt(Fitting::fit).reversed())
                .limit(MOST_SHOWN)
                .map(Fitting::candidate)
                .toList());
    }
}
