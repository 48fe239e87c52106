package org.diptych.app.pairs;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.desk.step.StepReader;
import org.diptych.desk.text.Derived;
import org.diptych.desk.text.PostSession;
import org.diptych.desk.work.Background;

/** The links of the post in front, and what waits in it, again and again as it is edited. Confined to the FX thread. */
public final class LivePairs {
    private final Derived<LinkedPost> linked;

    /** @param session the post in front; its value may be null */
    public LivePairs(ObservableValue<PostSession> session, StepReader reader, Background background) {
        linked = Derived.ofPairs(
                session,
                (pairs, analysis, dialect) ->
                        reader.read(pairs, analysis, dialect).linked(),
                LinkedPost.NONE,
                background);
        linked.valueProperty().addListener((observable, before, now) -> {
            if (session.getValue() != null) {
                session.getValue().pairs().take(now);
            }
        });
    }

    /** What was found last. */
    public ReadOnlyObjectProperty<LinkedPost> linkedProperty() {
        return linked.valueProperty();
    }
}
