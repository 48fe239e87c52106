package org.diptych.desk.references;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.KeyRule;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.jspecify.annotations.Nullable;

/** Adding, editing and ordering the references of the open post. Confined to the FX thread. */
public final class ReferenceForm {
    private final StringProperty key = new SimpleStringProperty(this, "key", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(this, "mode", Mode.CLOSED);
    private final ReadOnlyObjectWrapper<KeyRule> keyRule = new ReadOnlyObjectWrapper<>(this, "keyRule", KeyRule.FINE);
    private final ReadOnlyBooleanWrapper renames = new ReadOnlyBooleanWrapper(this, "renames");
    private final ObservableList<Place> preview = FXCollections.observableArrayList();
    private final ObservableValue<PostSession> session;
    private final ReferenceChanges changes;
    private final Messages words;
    private final Set<PostSession> followed = Collections.newSetFromMap(new WeakHashMap<>());
    private @Nullable ReferenceRow edited;

    /** What the form is for. */
    public enum Mode {
        CLOSED,
        /** A new entry. */
        ADD,
        /** The entry of a row; or, where a cited key has none, the entry it lacks. */
        EDIT
    }

    /**
     * @param session the post in front; its value may be null
     * @param words bundle {@code panels}
     */
    public ReferenceForm(ObservableValue<PostSession> session, Messages words, Background background) {
        this.session = session;
        this.words = words;
        this.changes = new ReferenceChanges(session, background);
        session.addListener((observable, before, now) -> {
            if (before != null) {
                enter(before);
            }
            close();
            follow(now);
        });
        key.addListener(observable -> look());
        follow(session.getValue());
    }

    /** The key as it is being typed. */
    public StringProperty keyProperty() {
        return key;
    }

    /** The entry's text as it is being typed. */
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /** Whether the key can be used. */
    public ReadOnlyObjectProperty<KeyRule> keyRuleProperty() {
        return keyRule.getReadOnlyProperty();
    }

    /** Whether the key of an entry is to become another. */
    public ReadOnlyBooleanProperty renamesProperty() {
        return renames.getReadOnlyProperty();
    }

    /** The places a changed key will be changed in; empty while the key is the same. */
    public ObservableList<Place> preview() {
        return preview;
    }

    /** Opens the form for a new entry, with a references block to hold it. */
    public void add() {
        edited = null;
        open(Mode.ADD, "", "");
    }

    /** Opens the form for {@code row}. */
    public void edit(ReferenceRow row) {
        edited = row;
        open(row.entry().isPresent() ? Mode.EDIT : Mode.ADD, row.key(), row.text());
    }

    public void close() {
        edited = null;
        mode.set(Mode.CLOSED);
        renames.set(false);
        preview.clear();
    }

    /** Closes the form and hands {@code elsewhere} the key and the one it is to become: another asks for more than the post. */
    public void leave(BiConsumer<String, String> elsewhere) {
        if (renames.get() && edited != null) {
            String from = edited.key();
            String to = key.get().strip();
            close();
            elsewhere.accept(from, to);
        }
    }

    /** Carries out what the form says and closes it; stays open while the key cannot be used. */
    public void commit() {
        if (isFit()) {
            Said said = said();
            changes.apply(said.step(), said.edits());
            close();
        }
    }

    private void follow(PostSession open) {
        if (open != null && followed.add(open)) {
            open.typed().add(() -> session.getValue() == open ? enter(open) : Task.done());
        }
    }

    /** Carries out what the form says in {@code open}, if it says anything new that can be used. */
    private Task<Void> enter(PostSession open) {
        Analysis analysis = open.analysisProperty().get();
        boolean known = analysis != null && analysis.revision() == open.revision();
        if (!known || !isFit() || !isChanged()) {
            return Task.done();
        }
        Said said = said();
        close();
        return changes.enter(open, said.step(), said.edits());
    }

    private boolean isFit() {
        return mode.get() != Mode.CLOSED && keyRule.get() == KeyRule.FINE;
    }

    private boolean isChanged() {
        return mode.get() == Mode.ADD || edited == null
                ? !text.get().isBlank()
                : !key.get().strip().equals(edited.key()) || !text.get().equals(edited.text());
    }

    private Said said() {
        String newKey = key.get().strip();
        String newText = text.get();
        ReferenceRow row = edited;
        if (mode.get() == Mode.ADD || row == null) {
            return new Said(words.get("references.step.add", newKey), analysis -> ReferenceChanges.edits(analysis)
                    .add(newKey, newText));
        }
        String step = row.key().equals(newKey) ? "references.step.edit" : "references.step.rename";
        return new Said(words.get(step, row.key()), analysis -> changed(analysis, row, newKey, newText));
    }

    /** What the form says, as a step. */
    private record Said(String step, Function<Analysis, List<TextEdit>> edits) {}

    /** Takes the entry of {@code row} out of the list. */
    public void delete(ReferenceRow row) {
        close();
        changes.apply(words.get("references.step.delete", row.key()), analysis -> {
            Reference entry = ReferenceChanges.entry(analysis, row);
            return entry == null ? List.of() : ReferenceChanges.edits(analysis).delete(entry);
        });
    }

    /** Moves the entry of {@code row} to place {@code to}, from 0. */
    public void move(ReferenceRow row, int to) {
        changes.apply(words.get("references.step.move", row.key()), analysis -> {
            Reference entry = ReferenceChanges.entry(analysis, row);
            return entry == null ? List.of() : ReferenceChanges.edits(analysis).move(entry, to);
        });
    }

    /** Puts the entries in the order in which the post first cites them. */
    public void sort() {
        changes.apply(words.get("references.step.sort"), analysis -> ReferenceChanges.edits(analysis)
                .sortByFirstCitation());
    }

    /** Gives a post without a references block an empty one. */
    public void insertBlock() {
        changes.insertBlock(words.get("references.step.block"));
    }

    private void open(Mode to, String withKey, String withText) {
        mode.set(to);
        text.set(withText);
        key.set(withKey);
        look();
    }

    private static List<TextEdit> changed(Analysis analysis, ReferenceRow row, String newKey, String newText) {
        Reference entry = ReferenceChanges.entry(analysis, row);
        if (entry == null) {
            return List.of();
        }
        Set<TextEdit> edits = new HashSet<>(ReferenceChanges.edits(analysis).setText(entry, newText));
        edits.addAll(ReferenceChanges.edits(analysis).rename(entry, newKey));
        return List.copyOf(edits);
    }

    /** Says what is wrong with the key, and shows what changing it would change. */
    private void look() {
        if (mode.get() == Mode.CLOSED) {
            return;
        }
        String typed = key.get().strip();
        keyRule.set(KeyRule.of(typed, othersKeys()));
        preview.clear();
        ReferenceRow row = mode.get() == Mode.EDIT ? edited : null;
        renames.set(row != null && !typed.equals(row.key()));
        if (row != null && renames.get() && keyRule.get() == KeyRule.FINE) {
            changes.workOut(analysis -> renamed(analysis, row, typed), places -> {
                if (key.get().strip().equals(typed) && mode.get() == Mode.EDIT) {
                    preview.setAll(places);
                }
            });
        }
    }

    private List<Place> renamed(Analysis analysis, ReferenceRow row, String to) {
        Reference entry = ReferenceChanges.entry(analysis, row);
        return entry == null
                ? List.of()
                : ChangePreview.of(
                        analysis.post(), ReferenceChanges.edits(analysis).rename(entry, to), words);
    }

    private Set<String> othersKeys() {
        Analysis analysis = session.getValue() == null
                ? null
                : session.getValue().analysisProperty().get();
        if (analysis == null) {
            return Set.of();
        }
        return analysis.bibliography().references().stream()
                .map(Reference::key)
                .filter(taken -> edited == null || !taken.equals(edited.key()))
                .collect(Collectors.toSet());
    }
}
