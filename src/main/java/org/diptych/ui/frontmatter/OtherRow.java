package org.diptych.ui.frontmatter;

import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FormReading;
import org.diptych.desk.frontmatter.FrontMatterForm;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that only its own text can show; a click goes there. */
final class OtherRow extends FieldRow {
    private final String key;
    private final Button text = new Button(null, new FontIcon(Feather.EDIT_3));
    private int place;

    /** @param goTo shows a place of the text */
    OtherRow(String key, FrontMatterForm form, IntConsumer goTo, Messages words) {
        super(key, form, words);
        this.key = key;
        text.setMnemonicParsing(false);
        text.getStyleClass().addAll("flat", "other-field");
        text.setMaxWidth(Double.MAX_VALUE);
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setTooltip(new Tooltip(words.get("other.edit")));
        text.setOnAction(event -> goTo.accept(place));
        hold(text);
    }

    @Override
    Stream<String> keys(FormReading reading) {
        return Stream.of(key);
    }

    @Override
    void say(FormReading reading) {
        reading.value(key).ifPresent(value -> {
            place = value.range().start();
            text.setText(reading.written(value).strip().replaceAll("\\s*\\n\\s*", "  "));
        });
    }

    @Override
    Node focusTarget() {
        return text;
    }
}
