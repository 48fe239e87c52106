package org.diptych.desk.references;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.ReferenceEdits;
import org.diptych.core.cite.edit.ReferencesBlock;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.desk.text.CurrentAnalysis;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.Task;
import org.jspecify.annotations.Nullable;

/** Changes the references of the open post, each change worked out off the FX thread. Confined to the FX thread. */
final class ReferenceChanges {
    private final ObservableValue<PostSession> session;
    private final Background background;
    private final CurrentAnalysis current;

    ReferenceChanges(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.background = background;
        this.current = new CurrentAnalysis(session, background);
    }

    /** The entry of {@code analysis} that {@code row} was read from; null if it is gone. */
    static @Nullable Reference entry(Analysis analysis, ReferenceRow row) {
        int place = row.entry().map(Reference::number).orElse(0) - 1;
        List<Reference> references = analysis.bibliography().references();
        boolean there = place >= 0
                && place < references.size()
                && references.get(place).key().equals(row.key());
        return there ? references.get(place) : null;
    }

    static ReferenceEdits edits(Analysis analysis) {
        return new ReferenceEdits(analysis.post(), analysis.bibliography());
    }

    /** Works {@code work} out and hands the result back. */
    <T> void workOut(Function<Analysis, T> work, Consumer<T> then) {
        current.workOut(work, then);
    }

    /** Applies the edits that {@code work} computes, as one step called {@code title}. */
    void apply(String title, Function<Analysis, List<TextEdit>> work) {
        current.workOut(work, edits -> {
            if (!edits.isEmpty()) {
                session.getValue().apply(edits, title);
            }
        });
    }

    /**
     * Applies to {@code open} the edits that {@code work} computes of the analysis there is, as one step called {@code
     * title}; nothing where the text has changed since that.
     *
     * @return complete once that is done
     */
    Task<Void> enter(PostSession open, String title, Function<Analysis, List<TextEdit>> work) {
        Analysis analysis = open.analysisProperty().get();
        return background.ask(() -> work.apply(analysis)).thenAccept(edits -> {
            if (open.revision() == analysis.revision() && !edits.isEmpty()) {
                open.apply(edits, title);
            }
        });
    }

    /** Puts an empty references block at the end of the file, as one step called {@code title}. */
    void insertBlock(String title) {
        PostSession open = session.getValue();
        if (open != null) {
            String file = open.fileText();
            current.workOut(
                    analysis -> Post.parse(ReferencesBlock.appendedTo(file)), post -> open.restructure(post, title));
        }
    }
}
