package org.diptych.desk.text;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.desk.work.Background;

/**
 * Works things out of the analysis of the open post's text as it is: what is asked for while the analysis lags behind
 * the text waits for it. Confined to the FX thread.
 */
public final class CurrentAnalysis {
    private final ObservableValue<PostSession> session;
    private final Background background;
    private final ChangeListener<Analysis> onAnalysis = (observable, before, now) -> runWaiting();
    private Consumer<Analysis> waiting = analysis -> {};

    /** @param session the post in front; its value may be null */
    public CurrentAnalysis(ObservableValue<PostSession> session, Background background) {
        this.session = session;
        this.background = background;
        session.addListener((observable, before, now) -> {
            waiting = analysis -> {};
            if (before != null) {
                before.analysisProperty().removeListener(onAnalysis);
            }
            listen(now);
        });
        listen(session.getValue());
    }

    /**
     * Hands {@code then} the analysis of the text as it is, at once or when it is there. What waited before is
     * forgotten. Without a post nothing happens.
     */
    public void whenThere(Consumer<Analysis> then) {
        PostSession open = session.getValue();
        if (open == null) {
            return;
        }
        Analysis analysis = open.analysisProperty().get();
        if (analysis != null && analysis.revision() == open.revision()) {
            then.accept(analysis);
        } else {
            waiting = then;
        }
    }

    /** Works {@code work} out off the FX thread and hands the result to {@code then}, unless the text changed meanwhile. */
    public <T> void workOut(Function<Analysis, T> work, Consumer<T> then) {
        PostSession open = session.getValue();
        whenThere(analysis -> background
                .ask(() -> work.apply(analysis))
                .onlyIf(() -> session.getValue() == open && open.revision() == analysis.revision())
                .thenAccept(then));
    }

    private void listen(PostSession open) {
        if (open != null) {
            open.analysisProperty().addListener(onAnalysis);
        }
    }

    private void runWaiting() {
        Consumer<Analysis> now = waiting;
        waiting = analysis -> {};
        whenThere(now);
    }
}
