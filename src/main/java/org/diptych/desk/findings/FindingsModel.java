package org.diptych.desk.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.check.Finding;
import org.diptych.core.check.Fix;
import org.diptych.core.check.Severity;
import org.diptych.core.check.drift.QuietFinding;
import org.diptych.core.check.run.Mending;
import org.diptych.core.check.writing.SpellingCheck;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.text.Correction;
import org.diptych.desk.text.Derived;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.writing.WritingDesk;

/** The findings of the open post: filtered, grouped, gone through, mended. Confined to the FX thread. */
public final class FindingsModel {
    private final ObservableValue<PostSession> session;
    private final Navigator navigator;
    private final Background background;
    private final String step;
    private final String leaving;
    private final Derived<List<FindingsReader.FoundInPart>> found;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NO_POST);
    private Optional<WritingDesk> writing = Optional.empty();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret", 0);
    /** One for each severity, by its ordinal, as are the counts. */
    private final List<BooleanProperty> shown = new ArrayList<>();

    private final List<ReadOnlyIntegerWrapper> counts = new ArrayList<>();

    /** What is listed, or why nothing is. */
    public enum State {
        /** No post is open. */
        NO_POST,
        /** The checks found nothing at all. */
        NOTHING_FOUND,
        /** Something was found, and the filters let none of it through. */
        FILTERED,
        LISTED
    }

    /**
     * @param session the post in front; its value may be null
     * @param sentences what a finding says, in the reader's language; called on the worker
     * @param words bundle {@code panels}
     */
    public FindingsModel(
            ObservableValue<PostSession> session,
            Navigator navigator,
            Function<Finding, String> sentences,
            Messages words,
            Background background) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.step = words.get("findings.step");
        this.leaving = words.get("findings.leave.step");
        FindingsReader reader = new FindingsReader(sentences, words);
        this.found = new Derived<>(session, (analysis, dialect) -> reader.read(analysis), List.of(), background);
        for (Severity severity : Severity.values()) {
            BooleanProperty listed = new SimpleBooleanProperty(this, "shown" + severity, true);
            listed.addListener(observable -> fill());
            shown.add(listed);
            counts.add(new ReadOnlyIntegerWrapper(this, "count" + severity));
        }
        filter.addListener(observable -> fill());
        found.valueProperty().addListener(observable -> count());
        session.addListener(observable -> fill());
        count();
    }

    /** Groups and findings as they are listed, after the filters. */
    public ObservableList<FindingRow> rows() {
        return rows;
    }

    /** Only findings whose sentence or rule holds this text, whatever its case. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether findings of {@code severity} are listed. */
    public BooleanProperty shownProperty(Severity severity) {
        return shown.get(severity.ordinal());
    }

    /** How many findings of {@code severity} there are, listed or not. */
    public ReadOnlyIntegerProperty countProperty(Severity severity) {
        return counts.get(severity.ordinal()).getReadOnlyProperty();
    }

    /** Where the caret is, in the file: {@link #next} and {@link #previous} go from there. Set by the window. */
    public IntegerProperty caretProperty() {
        return caret;
    }

    /** Whether a post is open. */
    public boolean hasPost() {
        return session.getValue() != null;
    }

    /** What is to be said of the list. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void goTo(Finding finding) {
        navigator.goTo(finding.range());
    }

    /** Goes to the first listed finding after the caret, from the end on to the first of all. */
    public void next() {
        List<Finding> listed = listed();
        listed.stream()
                .filter(finding -> finding.range().start() > caret.get())
                .findFirst()
                .or(() -> listed.stream().findFirst())
                .ifPresent(this::goTo);
    }

    /** Goes to the last listed finding before the caret, from the start on to the last of all. */
    public void previous() {
        List<Finding> listed = listed();
        listed.stream()
                .filter(finding -> finding.range().end() < caret.get())
                .reduce((one, later) -> later)
                .or(() -> listed.stream().reduce((one, later) -> later))
                .ifPresent(this::goTo);
    }

    /** Applies {@code fix} as one step, if the newest analysis is of the text as it is and offers it too. */
    public void mend(Fix fix) {
        PostSession open = session.getValue();
        Analysis newest = open == null ? null : open.analysisProperty().get();
        boolean offered = newest != null
                && newest.revision() == open.revision()
                && newest.findings().stream()
                        .anyMatch(finding -> finding.fixes().contains(fix));
        if (offered) {
            new Correction(open, background).make(fix.edits(), step);
        }
    }

    /** How many findings are mended together with {@code finding}; 1 where only that is. */
    public int countAlike(Finding finding) {
        PostSession open = session.getValue();
        Analysis newest = open == null ? null : open.analysisProperty().get();
        if (newest == null
                || !Mending.isTogether(finding.rule())
                || finding.fixes().isEmpty()) {
            return 1;
        }
        return (int) newest.findings().stream()
                .filter(other ->
                        other.rule().equals(finding.rule()) && !other.fixes().isEmpty())
                .count();
    }

    /** Mends all findings of the kind of {@code finding} in the post, as one step. */
    public void mendAlike(Finding finding) {
        current().ifPresent(newest -> make(Mending.of(finding.rule(), newest.findings())));
    }

    /** From now on {@code desk} says what a misspelt word may have been meant for, and takes words that are right. */
    public void knowWords(WritingDesk desk) {
        writing = Optional.of(desk);
    }

    /** Whether {@code finding} is a word that the author can put right, or say is. */
    public boolean isWord(Finding finding) {
        return writing.isPresent() && finding.rule().equals(SpellingCheck.RULE);
    }

    /** Who knows words, where {@link #isWord} says so. */
    public WritingDesk words() {
        return writing.orElseThrow();
    }

    /** Writes {@code word} in the place of the one {@code finding} is about. */
    public void replace(Finding finding, String word) {
        current()
                .filter(newest -> newest.findings().contains(finding))
                .ifPresent(newest -> make(List.of(new TextEdit(finding.range(), word))));
    }

    /** The newest analysis, if it is of the text as it is. */
    private Optional<Analysis> current() {
        PostSession open = session.getValue();
        return Optional.ofNullable(open == null ? null : open.analysisProperty().get())
                .filter(newest -> newest.revision() == open.revision());
    }

    private void make(List<TextEdit> edits) {
        new Correction(session.getValue(), background).make(edits, step);
    }

    /** Whether the author can say that {@code finding} is to be left alone. */
    public boolean canLeave(Finding finding) {
        return QuietFinding.isOne(finding);
    }

    /** Tells of {@code finding} no more while both sides stay as they are; a step that can be taken back. */
    public void leave(Finding finding) {
        PostSession open = session.getValue();
        Analysis newest = open == null ? null : open.analysisProperty().get();
        if (newest != null
                && newest.revision() == open.revision()
                && newest.findings().contains(finding)) {
            Given quiet = QuietFinding.of(finding, newest.post().text());
            open.say(leaving, state -> said(state, quiet, true), state -> said(state, quiet, false));
        }
    }

    private static PairState said(PairState state, Given given, boolean more) {
        Set<Given> all = new LinkedHashSet<>(state.given());
        if (more) {
            all.add(given);
        } else {
            all.remove(given);
        }
        return state.saying(all);
    }

    private List<Finding> listed() {
        return rows.stream()
                .filter(FindingRow.Item.class::isInstance)
                .map(row -> ((FindingRow.Item) row).finding())
                .toList();
    }

    private void count() {
        for (Severity severity : Severity.values()) {
            counts.get(severity.ordinal()).set((int) found.valueProperty().get().stream()
                    .flatMap(part -> part.items().stream())
                    .filter(item -> item.finding().severity() == severity)
                    .count());
        }
        fill();
    }

    private void fill() {
        String sought = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
        List<FindingRow> listed = new ArrayList<>();
        for (FindingsReader.FoundInPart part : found.valueProperty().get()) {
            List<FindingRow.Item> items =
                    part.items().stream().filter(item -> passes(item, sought)).toList();
            if (!items.isEmpty()) {
                listed.add(new FindingRow.Part(part.name(), items.size()));
                listed.addAll(items);
            }
        }
        if (!listed.equals(rows)) {
            rows.setAll(listed);
        }
        state.set(state());
    }

    private State state() {
        if (!hasPost()) {
            return State.NO_POST;
        }
        if (!rows.isEmpty()) {
            return State.LISTED;
        }
        return found.valueProperty().get().isEmpty() ? State.NOTHING_FOUND : State.FILTERED;
    }

    private boolean passes(FindingRow.Item item, String sought) {
        return shownProperty(item.finding().severity()).get()
                && (item.sentence().toLowerCase(Locale.ROOT).contains(sought)
                        || item.finding().rule().contains(sought));
    }
}
