package org.diptych.desk.citing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Reference;
import org.diptych.core.syntax.CitationSyntax;
import org.diptych.desk.text.PostSession;
import org.jspecify.annotations.Nullable;

/** Choosing the entries a new citation names. Confined to the FX thread. */
public final class CitationPickerModel {
    /** Nobody reads further down a list than this: one types another word instead. */
    private static final int MOST_SHOWN = 100;

    private final ObservableValue<PostSession> session;
    private final ObservableValue<Offers> offers;
    private final Adopter adopter;
    private final StringProperty sought = new SimpleStringProperty(this, "sought", "");
    private final ObservableList<Candidate> results = FXCollections.observableArrayList();
    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private List<Reference> references = List.of();
    private Offers searched = Offers.NONE;
    private List<Candidate> candidates = List.of();

    /**
     * Offers the entries of the post alone.
     *
     * @param session the post in front; its value may be null
     * @param insert puts a text at the caret of the editor that had the focus
     */
    public CitationPickerModel(ObservableValue<PostSession> session, Consumer<String> insert) {
        this(
                session,
                new SimpleObjectProperty<>(Offers.NONE),
                chosen -> insert.accept(CitationSyntax.USUAL.cite(
                        chosen.stream().map(Adopter.Chosen::key).toList())));
    }

    /**
     * @param session the post in front; its value may be null
     * @param offers entries from elsewhere
     * @param adopter cites what is chosen
     */
    public CitationPickerModel(ObservableValue<PostSession> session, ObservableValue<Offers> offers, Adopter adopter) {
        this.session = session;
        this.offers = offers;
        this.adopter = adopter;
        sought.addListener(observable -> filter());
    }

    /** Words to be found in key, authors, title, year or text, all of them. */
    public StringProperty soughtProperty() {
        return sought;
    }

    /** The entries that fit, best first, {@value #MOST_SHOWN} at most. */
    public ObservableList<Candidate> results() {
        return results;
    }

    /** Keys chosen so far, for a citation of several. */
    public ObservableList<String> chosen() {
        return chosen;
    }

    /** The keys that fit, best first. */
    public List<String> keys() {
        return results.stream().map(Candidate::key).toList();
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
        if (!now.equals(references) || searched != offers.getValue()) {
            references = now;
            searched = offers.getValue();
            candidates = candidates();
        }
    }

    /** The post's own entries, then those from elsewhere that it does not have, each under a key of its own. */
    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        Set<String> works = new HashSet<>();
        for (Reference reference : references) {
            all.add(Candidate.of(reference));
            keys.add(reference.key());
            works.addAll(all.get(all.size() - 1).marks());
        }
        for (Candidate candidate : searched.candidates()) {
            if (candidate.marks().stream().noneMatch(works::contains)) {
                all.add(keys.add(candidate.key()) ? candidate : candidate.withKey(free(candidate.key(), keys)));
            }
        }
        return all;
    }

    private static String free(String key, Set<String> taken) {
        int number = 2;
        while (!taken.add(key + "_" + number)) {
            number++;
        }
        return key + "_" + number;
    }

    /** Adds {@code key} to the citation, or takes it out again. */
    public void toggle(String key) {
        if (!chosen.remove(key)) {
            chosen.add(key);
        }
        sought.set("");
    }

    /** Cites with the keys chosen and {@code key}, which may be null. */
    public void cite(@Nullable String key) {
        List<String> keys = new ArrayList<>(chosen);
        if (key != null && !keys.contains(key)) {
            keys.add(key);
        }
        if (!keys.isEmpty()) {
            adopter.cite(keys.stream().map(this::chosen).toList());
        }
    }

    private Adopter.Chosen chosen(String key) {
        return new Adopter.Chosen(
                key,
                candidates.stream()
                        .filter(candidate -> candidate.key().equals(key))
                        .findFirst()
                        .flatMap(Candidate::elsewhere));
    }

    private void filter() {
        results.setAll(BestFitting.of(candidates, sought.get(), MOST_SHOWN));
    }
}
