package org.diptych.ui.app.parts;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.diptych.ui.shared.PostPart;

/** The editor of one part. */
public final class PartEditor {
    private final PostPart part;
    private final TextArea area = new TextArea();

    PartEditor(PostPart part) {
        this.part = part;
        area.setText(part.content());
        area.setWrapText(true);
        area.getStyleClass().add("part-editor");
        area.textProperty().addListener((observable, before, after) -> part.changed(0, before.length(), after));
        part.attach(this::apply);
    }

    public PostPart part() {
        return part;
    }

    Region node() {
        return area;
    }

    public void requestFocus() {
        area.requestFocus();
    }

    ReadOnlyBooleanProperty focusedProperty() {
        return area.focusedProperty();
    }

    /** The caret's place in the content. */
    public ObservableValue<Integer> caretProperty() {
        return area.caretPositionProperty().asObject();
    }

    /** Selects {@code range} of the content and brings it into view. */
    public void select(TextRange range) {
        area.selectRange(range.start(), range.end());
    }

    private void apply(List<TextEdit> edits) {
        area.setText(TextEdit.applyAll(area.getText(), edits));
    }
}
