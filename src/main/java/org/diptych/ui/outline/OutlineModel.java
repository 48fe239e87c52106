package org.diptych.ui.outline;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.Heading;
import org.diptych.ui.shared.Derived;
import org.diptych.ui.shared.Navigator;
import org.diptych.ui.shared.PostSession;
import org.diptych.ui.shared.work.Background;

/** The outline of the open post, and where in it the caret is. Confined to the FX thread. */
public final class OutlineModel {
    private final Derived<Outline> outline;
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret", -1);
    private final ReadOnlyObjectWrapper<OutlineRow> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final Navigator navigator;

    /** @param session the post in front; its value may be null */
    public OutlineModel(ObservableValue<PostSession> session, Navigator navigator, Background background) {
        this.navigator = navigator;
        OutlineReader reader = new OutlineReader();
        this.outline = new Derived<>(
                session,
                (analysis, dialect) -> reader.read(Body.allOf(analysis.post(), analysis.published(), dialect)),
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

    /** Goes to {@code heading}. */
    public void goTo(Heading heading) {
        navigator.goTo(heading.range());
    }

    private void updateCurrent() {
        current.set(outline.valueProperty().get().at(caret.get()).orElse(null));
    }
}
