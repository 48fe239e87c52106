package org.diptych.app.parts;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.diptych.core.analysis.Analysis;
import org.diptych.desk.text.PostPart;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.editor.marks.ColouredText;

/** The editors of one post: one for each part, which of them the author is in, and where. */
final class PartEditors implements AutoCloseable {
    private final PostSession session;
    private final ViewSurroundings surroundings;
    private final PartFindings findings;
    private final CitationPlaces citations;
    private final Map<PostPart, PostEditor> editors = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<PostEditor> active = new ReadOnlyObjectWrapper<>(this, "active");
    private final ReadOnlyObjectWrapper<CaretPlace> caret =
            new ReadOnlyObjectWrapper<>(this, "caret", CaretPlace.START);

    // The page first: the marks come when it has what a key waits for.
    private final ChangeListener<Analysis> analysed =
            (observable, before, analysis) -> Platform.runLater(() -> showFindings(analysis));

    PartEditors(PostSession session, ViewSurroundings surroundings, CitationPlaces citations) {
        this.citations = citations;
        this.session = session;
        this.surroundings = surroundings;
        this.findings = new PartFindings(
                session,
                surroundings.findings(),
                surroundings.partWords(),
                surroundings.writing(),
                surroundings.background());
        session.analysisProperty().addListener(analysed);
    }

    /** The editors let go of their parts. */
    @Override
    public void close() {
        session.analysisProperty().removeListener(analysed);
        editors.values().forEach(PostEditor::close);
        editors.clear();
        active.set(null);
    }

    /** The editor of {@code part}, made when it is first asked for. */
    PostEditor of(PostPart part) {
        return editors.computeIfAbsent(part, unseen -> newEditor(part, ColouredText.of(part)));
    }

    /** Makes the editors of all parts, each in a turn of its own: together they would hold the window. */
    Task<Void> prepare(Background worker) {
        Task<Void> all = Task.done();
        for (PostPart part : session.parts()) {
            all = all.thenCompose(before -> prepare(part, worker));
        }
        return all;
    }

    private Task<Void> prepare(PostPart part, Background worker) {
        return worker.ask(ColouredText.colouring(part)).thenAccept(coloured -> {
            if (part.content().equals(coloured.text())) {
                editors.computeIfAbsent(part, unseen -> newEditor(part, coloured));
            }
        });
    }

    /** The index of the part the author is in; -1 before the first. */
    int activePart() {
        return active.get() == null ? -1 : session.parts().indexOf(active.get().part());
    }

    /** Forgets the editors of parts that are not among {@code parts}; the others show what is known of the post. */
    void keepOnly(Collection<PostPart> parts) {
        editors.entrySet().removeIf(shown -> {
            boolean gone = !parts.contains(shown.getKey());
            if (gone) {
                shown.getValue().close();
            }
            return gone;
        });
        if (active.get() != null && !editors.containsKey(active.get().part())) {
            active.set(null);
        }
        // An editor hears only of what is found after it was made.
        Platform.runLater(() -> showFindings(session.analysisProperty().get()));
    }

    /** Until another has the focus, the author counts as being in the editor of {@code part}. */
    void enter(PostPart part) {
        active.set(of(part));
        placeCaret(active.get());
    }

    /** The editor that has or last had the focus. */
    ReadOnlyObjectProperty<PostEditor> activeProperty() {
        return active.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CaretPlace> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /** Dresses the editors anew. */
    void applyLooks() {
        editors.forEach(
                (part, editor) -> editor.applySettings(surroundings.looks().apply(part)));
    }

    private PostEditor newEditor(PostPart part, ColouredText text) {
        PostEditor editor = new PostEditor(part, text, surroundings.looks().apply(part), surroundings.editorWords());
        editor.writing().onChange(new WrittenLines(editor.area(), surroundings.today())::changed);
        editor.onTypingEnd(() -> showFindings(session.analysisProperty().get()));
        editor.area().editableProperty().bind(session.readOnlyProperty().not());
        editor.setShortcuts(command -> surroundings.shortcuts().get().apply(command));
        editor.setDialect(session.dialectProperty()::get);
        editor.setMeanings(offset -> {
            int index = session.parts().indexOf(part);
            return index < 0 ? Optional.empty() : citations.at(session.contentStart(index) + offset);
        });
        editor.area().focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                active.set(editor);
                placeCaret(editor);
            }
        });
        editor.area().caretPositionProperty().addListener(observable -> placeCaret(editor));
        return editor;
    }

    private void placeCaret(PostEditor editor) {
        int index = session.parts().indexOf(editor.part());
        if (editor == active.get() && index >= 0) {
            caret.set(new CaretPlace(
                    editor.area().getCurrentParagraph() + 1,
                    editor.area().getCaretColumn() + 1,
                    session.contentStart(index) + editor.area().getCaretPosition()));
        }
    }

    private void showFindings(Analysis analysis) {
        if (analysis == null || analysis.revision() != session.revision()) {
            return;
        }
        List<PostPart> parts = session.parts();
        for (int i = 0; i < parts.size(); i++) {
            PostEditor editor = editors.get(parts.get(i));
            if (editor != null) {
                editor.showFindings(findings.of(analysis, i, editor::isTypedAt));
            }
        }
    }
}
