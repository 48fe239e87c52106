package org.diptych.desk.outline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.BodyHeading;
import org.diptych.core.bilingual.step.SectionMove;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.step.StepReading;
import org.diptych.desk.text.Derived;
import org.diptych.desk.text.Navigator;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/** The outline of the open post, and where in it the caret is. Confined to the FX thread. */
public final class OutlineModel {
    private final ObservableValue<PostSession> session;
    private final Derived<Outline> outline;
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret", -1);
    private final ReadOnlyObjectWrapper<OutlineRow> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final Navigator navigator;
    private IntConsumer toNeed;

    /** @param session the post in front; its value may be null */
    public OutlineModel(
            ObservableValue<PostSession> session, Navigator navigator, StepReader reader, Background background) {
        this.session = session;
        this.navigator = navigator;
        this.toNeed = link -> {};
        this.outline = Derived.ofPairs(
                session,
                (pairs, analysis, dialect) -> Outline.of(reader.read(pairs, analysis, dialect)),
                Outline.EMPTY,
                background);
        caret.addListener(observable -> updateCurrent());
        outline.valueProperty().addListener(observable -> updateCurrent());
        updateCurrent();
    }

    /** Whether the outline is shown and so kept up to date. */
    public BooleanProperty activeProperty() {
        return outline.activeProperty();
    }

    /** Where the caret is, in the file; -1 when there is none. Set by the window. */
    public IntegerProperty caretProperty() {
        return caret;
    }

    /** The newest outline. */
    public ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.valueProperty();
    }

    /** The row whose heading is the last before the caret in the caret's body; null when there is none. */
    public ReadOnlyObjectProperty<OutlineRow> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** From now on {@code window} brings the author to a link that needs work. */
    public void onNeed(IntConsumer window) {
        toNeed = window;
    }

    /** Goes to the heading of {@code row} in body {@code side}, or in the one that has it; the other body goes along. */
    public void goTo(OutlineRow row, int side) {
        int own = row.side(side).isPresent() ? side : 1 - side;
        row.side(1 - own).ifPresent(other -> navigator.reveal(other.range()));
        row.side(own).map(BodyHeading::range).ifPresent(navigator::goTo);
    }

    /** Goes to the first thing there is to do below {@code row}. */
    public void goToNeed(OutlineRow row) {
        row.need().ifPresent(toNeed);
    }

    /** Whether the section of row {@code row} can be moved before row {@code target}. */
    public boolean canMove(int row, int target) {
        return !edits(row, target).isEmpty();
    }

    /**
     * Moves the section of row {@code row} before row {@code target}, or behind all for the number of rows, in both bodies
     * as one step; does nothing where the text has changed since the outline was read.
     *
     * @param title what is done, in the author's language
     * @return the row the section is in from then on; empty where nothing is done
     */
    public OptionalInt move(int row, int target, String title) {
        List<TextEdit> edits = edits(row, target);
        if (edits.isEmpty()) {
            return OptionalInt.empty();
        }
        int rows =
                outline.valueProperty().get().reading().orElseThrow().outline().sectionEnd(row) - row;
        session.getValue().apply(edits, title);
        for (int i = 0; i < edits.size(); i += 2) {
            navigator.reveal(landed(edits.get(i), edits.get(i + 1), edits));
        }
        return OptionalInt.of(target > row ? target - rows : target);
    }

    /** Where row {@code row} goes when it is moved past the section beside it; empty where there is none beside it. */
    public OptionalInt beside(int row, boolean down) {
        List<OutlineRow> rows = outline.valueProperty().get().rows();
        Optional<StepReading> reading = outline.valueProperty().get().reading();
        if (row < 0 || row >= rows.size() || reading.isEmpty()) {
            return OptionalInt.empty();
        }
        int level = rows.get(row).level();
        int other = down ? reading.get().outline().sectionEnd(row) : row - 1;
        while (!down && other >= 0 && rows.get(other).level() > level) {
            other--;
        }
        boolean sibling = other >= 0 && other < rows.size() && rows.get(other).level() == level;
        if (!sibling) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(down ? reading.get().outline().sectionEnd(other) : other);
    }

    private List<TextEdit> edits(int row, int target) {
        Outline shown = outline.valueProperty().get();
        PostSession open = session.getValue();
        if (open == null
                || shown.reading().isEmpty()
                || shown.reading().get().revision() != open.revision()
                || open.readOnlyProperty().get()
                || row < 0
                || target < 0
                || row >= shown.rows().size()
                || target > shown.rows().size()) {
            return List.of();
        }
        StepReading reading = shown.reading().get();
        return new SectionMove(reading.file(), reading.outline()).edits(row, target);
    }

    /** Where the heading stands that two edits, one that takes a section out and one that puts it in, have moved. */
    private static TextRange landed(TextEdit one, TextEdit other, List<TextEdit> all) {
        TextEdit put = one.range().isEmpty() ? one : other;
        String text = put.replacement();
        int from = 0;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        int end = text.indexOf('\n', from);
        int before = all.stream()
                .filter(edit ->
                        edit != put && edit.range().start() < put.range().start())
                .mapToInt(edit -> edit.replacement().length() - edit.range().length())
                .sum();
        int start = put.range().start() + before;
        return new TextRange(start + from, start + (end < 0 ? text.length() : end));
    }

    private void updateCurrent() {
        current.set(outline.valueProperty().get().at(caret.get()).orElse(null));
    }
}
