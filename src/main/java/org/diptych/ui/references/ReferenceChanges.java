package org.diptych.ui.references;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.ReferenceEdits;
import org.diptych.core.cite.edit.ReferencesBlock;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.ui.shared.Background;
import org.diptych.ui.shared.PostSession;

/**
 * Changes the references of the open post. A change is worked out off the FX thread on the newest analysis; one asked
 * for while the analysis lags behind the text waits for it. Confined to the FX thread.
 */
final class ReferenceChanges {
    private final ObservableValue<PostSession> session;
    private final Background background;
    private final ChangeListener<Analysis> onAnalysis = (observable, before, now) -> runWaiting();
    private Runnable waiting = () -> {};

    ReferenceChanges(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.background = background;
        session.addListener((observable, before, now) -> {
            waiting = () -> {};
            if (before != null) {
                before.analysisProperty().removeListener(onAnalysis);
            }
            listen(now);
        });
        listen(session.getValue());
    }

    /** The entry of {@code analysis} that {@code row} was read from; null if it is gone. */
    static Reference entry(Analysis analysis, ReferenceRow row) {
        int place = row.entry().map(Reference::number).orElse(0) - 1;
        List<Reference> references = analysis.bibliography().references();
        boolean there = place >= 0
                && place < references.size()
                && references.get(place).key().equals(row.key());
        return there ? references.get(place) : null;
    }

    /** Works {@code work} out of the newest analysis off the FX thread and hands the result back on it. */
    <T> void workOut(Function<Analysis, T> work, Consumer<T> then) {
        PostSession open = session.getValue();
        if (open == null) {
            return;
        }
        Analysis analysis = open.analysisProperty().get();
        if (analysis == null || analysis.revision() != open.revision()) {
            waiting = () -> workOut(work, then);
            return;
        }
        background.worker().execute(() -> {
            T result = work.apply(analysis);
            background.fx().execute(() -> {
                if (session.getValue() == open && open.revision() == analysis.revision()) {
                    then.accept(result);
                }
            });
        });
    }

    /** Applies the edits that {@code work} computes, as one step for each part. */
    void apply(Function<Analysis, List<TextEdit>> work) {
        workOut(work, edits -> {
            if (!edits.isEmpty()) {
                session.getValue().apply(edits);
            }
        });
    }

    static ReferenceEdits edits(Analysis analysis) {
        return new ReferenceEdits(analysis.post(), analysis.bibliography());
    }

    /** Puts an empty references block at the end of the file. */
    void insertBlock() {
        PostSession open = session.getValue();
        if (open != null) {
            String file = open.fileText();
            workOut(analysis -> Post.parse(ReferencesBlock.appendedTo(file)), open::restructure);
        }
    }

    private void listen(PostSession open) {
        if (open != null) {
            open.analysisProperty().addListener(onAnalysis);
        }
    }

    private void runWaiting() {
        Runnable now = waiting;
        waiting = () -> {};
        now.run();
    }
}
