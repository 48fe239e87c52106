package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.SiteWords.Counted;
import org.diptych.desk.frontmatter.FieldValues;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.diptych.desk.frontmatter.ListField;

/** A list of words: tags, categories, or another key that holds one. */
final class ChipsRow extends FieldRow {
    private final ListField list;
    private final FrontMatterForm form;
    private final ChipsField field;

    /** @param known the site's words for it */
    ChipsRow(ListField list, FrontMatterForm form, ObservableValue<List<Counted>> known, Messages words) {
        super(list.label(), form, words);
        this.list = list;
        this.form = form;
        this.field = new ChipsField(list.label(), list.shape(), known, this::change, words);
        hold(field);
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return Stream.of(list.key().apply(reading));
    }

    @Override
    void say(FormReading reading) {
        if (!form.isWaiting(list.key().apply(reading))) {
            field.show(list.chips().apply(reading));
        }
    }

    @Override
    Node focusTarget() {
        return field.input();
    }

    @Override
    void enter() {
        field.addTyped();
    }

    private void change(List<String> now) {
        FormReading reading = form.readingProperty().get();
        String key = list.key().apply(reading);
        Optional<FieldValue> said = reading.value(key);
        form.set(key, FieldValues.keeping(said, list.wanted().apply(now, said)));
    }
}
