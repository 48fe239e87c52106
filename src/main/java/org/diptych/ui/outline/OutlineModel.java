package org.diptych.ui.outline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Heading;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;
import org.diptych.ui.shared.Background;
import org.diptych.ui.shared.LatestTask;
import org.diptych.ui.shared.Navigator;
import org.diptych.ui.shared.PostSession;

/** The outline of the open post, worked out off the FX thread while the panel is shown. Confined to the FX thread. */
public final class OutlineModel {
    private final ObservableValue<PostSession> session;
    private final Navigator navigator;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", true);
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret", -1);
    private final ReadOnlyObjectWrapper<Outline> outline = new ReadOnlyObjectWrapper<>(this, "outline", Outline.EMPTY);
    private final ReadOnlyObjectWrapper<OutlineRow> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final LatestTask<Source, Outline> reading;
    private final ChangeListener<Analysis> analysisListener = (observable, before, now) -> refresh();

    /** @param session the post in front; its value may be null */
    public OutlineModel(ObservableValue<PostSession> session, Navigator navigator, Background background) {
        this.session = session;
        this.navigator = navigator;
        this.reading =
                new LatestTask<>(background, source -> OutlineReader.read(source.post(), source.dialect()), this::show);
        session.addListener((observable, before, now) -> follow(before, now));
        active.addListener(observable -> refresh());
        caret.addListener(observable -> updateCurrent());
        follow(null, session.getValue());
    }

    /** Whether the outline is shown and so kept up to date. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Where the caret is, in the file; -1 when there is none. Set by the window. */
    public IntegerProperty caretProperty() {
        return caret;
    }

    /** The newest outline. */
    public ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /** The row whose heading is the last before the caret in the caret's body; null when there is none. */
    public ReadOnlyObjectProperty<OutlineRow> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Goes to {@code heading}. */
    public void goTo(Heading heading) {
        navigator.goTo(heading.range());
    }

    private void follow(PostSession before, PostSession now) {
        if (before != null) {
            before.analysisProperty().removeListener(analysisListener);
        }
        if (now != null) {
            now.analysisProperty().addListener(analysisListener);
        }
        outline.set(Outline.EMPTY);
        updateCurrent();
        refresh();
    }

    private void refresh() {
        PostSession open = session.getValue();
        Analysis analysis = open == null ? null : open.analysisProperty().get();
        if (active.get() && analysis != null) {
            reading.submit(new Source(analysis.post(), open.dialectProperty().get()));
        }
    }

    private void show(Outline read) {
        if (session.getValue() != null && !read.equals(outline.get())) {
            outline.set(read);
        }
        updateCurrent();
    }

    private void updateCurrent() {
        current.set(outline.get().at(caret.get()).orElse(null));
    }

    private record Source(Post post, Dialect dialect) {}
}
