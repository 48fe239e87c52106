package org.diptych.desk.references;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.Derived;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/** The references of the open post as a table, kept up to date while it is shown. Confined to the FX thread. */
public final class ReferencesModel {
    private final ObservableValue<PostSession> session;
    private final Navigator navigator;
    private final Background background;
    private final Derived<References> references;
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObservableList<ReferenceRow> rows = FXCollections.observableArrayList();
    private TextRange lastUse = new TextRange(0, 0);

    /** @param session the post in front; its value may be null */
    public ReferencesModel(ObservableValue<PostSession> session, Navigator navigator, Background background) {
        this.session = session;
        this.navigator = navigator;
        this.background = background;
        this.references = new Derived<>(
                session, (analysis, dialect) -> ReferencesReader.read(analysis), References.EMPTY, background);
        filter.addListener(observable -> fill());
        references.valueProperty().addListener(observable -> fill());
        fill();
    }

    /** Whether the table is shown and so kept up to date. */
    public BooleanProperty activeProperty() {
        return references.activeProperty();
    }

    /** Only references whose key or entry holds this text, whatever its case. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The whole table. */
    public ReadOnlyObjectProperty<References> referencesProperty() {
        return references.valueProperty();
    }

    /** The rows listed, after the filter. */
    public ObservableList<ReferenceRow> rows() {
        return rows;
    }

    /** A form that edits the references of the same post; {@code words} are those of bundle {@code panels}. */
    public ReferenceForm newForm(Messages words) {
        return new ReferenceForm(session, words, background);
    }

    /** Whether a post is open. */
    public boolean hasPost() {
        return session.getValue() != null;
    }

    /** Goes to the entry of {@code row}, or to the first use of a key that has none. */
    public void goTo(ReferenceRow row) {
        row.entry().ifPresentOrElse(entry -> navigator.goTo(entry.range()), () -> goThrough(allUses(row)));
    }

    /** Goes to the use in column {@code language} after the one gone to last, from the last on to the first. */
    public void goToNextUse(ReferenceRow row, int language) {
        goThrough(row.uses().get(language));
    }

    private static List<TextRange> allUses(ReferenceRow row) {
        return Stream.concat(row.uses().stream().flatMap(List::stream), row.elsewhere().stream())
                .toList();
    }

    private void goThrough(List<TextRange> uses) {
        if (!uses.isEmpty()) {
            lastUse = uses.get((uses.indexOf(lastUse) + 1) % uses.size());
            navigator.goTo(lastUse);
        }
    }

    private void fill() {
        String sought = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
        List<ReferenceRow> listed = references.valueProperty().get().rows().stream()
                .filter(row -> row.key().toLowerCase(Locale.ROOT).contains(sought)
                        || row.text().toLowerCase(Locale.ROOT).contains(sought))
                .toList();
        if (!listed.equals(rows)) {
            rows.setAll(listed);
        }
    }
}
