package org.diptych.desk.draft;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.draft.Glossary;
import org.diptych.core.draft.Glossary.Term;
import org.diptych.core.draft.GlossaryFile;
import org.diptych.desk.work.Background;

/** The author's glossary, as it is edited. Confined to the FX thread. */
public final class GlossaryModel {

    /** A term that is being edited. */
    public static final class Row {
        private final StringProperty first = new SimpleStringProperty(this, "first", "");
        private final StringProperty second = new SimpleStringProperty(this, "second", "");

        Row(Term term) {
            first.set(term.first());
            second.set(term.second());
        }

        public StringProperty firstProperty() {
            return first;
        }

        public StringProperty secondProperty() {
            return second;
        }

        private Term term() {
            return new Term(first.get(), second.get());
        }

        /** Whether either side holds {@code text}, whatever the case of its letters. */
        public boolean holds(String text) {
            return (first.get() + "\n" + second.get()).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
        }
    }

    private final GlossaryFile file;
    private final Background background;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    /** The key of the sentence that says what went wrong; empty if nothing did. */
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");

    private Glossary read = Glossary.EMPTY;

    public GlossaryModel(GlossaryFile file, Background background) {
        this.file = file;
        this.background = background;
    }

    /** Reads the file; {@code then} runs when that is done, however it went. */
    public void read(Runnable then) {
        background.ask(file::read).whenComplete((glossary, failure) -> {
            if (failure == null) {
                read = glossary;
                rows.setAll(glossary.terms().stream().map(Row::new).toList());
            } else {
                trouble.set("glossary.unreadable");
            }
            then.run();
        });
    }

    public GlossaryFile file() {
        return file;
    }

    public List<String> languages() {
        return read.languages();
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** A new term, at the end. */
    public Row add() {
        Row row = new Row(new Term("", ""));
        rows.add(row);
        return row;
    }

    /** Writes what was changed, and runs {@code then} once it is written. */
    public void save(Runnable then) {
        Glossary before = read;
        Glossary now = before.with(rows.stream().map(Row::term).toList());
        if (trouble.get().equals("glossary.unreadable")) {
            return;
        }
        background.ask(() -> write(before, now)).whenComplete((problem, failure) -> {
            trouble.set(failure == null ? problem : "glossary.unwritten");
            if (trouble.get().isEmpty()) {
                read = now;
                then.run();
            }
        });
    }

    private String write(Glossary before, Glossary now) throws IOException {
        boolean changed = !before.terms().equals(now.terms());
        if (!changed) {
            return "";
        }
        try {
            if (!file.read().equals(before)) {
                return "glossary.changed";
            }
        } catch (CharacterCodingException other) {
            return "glossary.changed";
        }
        file.write(before, now);
        return "";
    }
}
