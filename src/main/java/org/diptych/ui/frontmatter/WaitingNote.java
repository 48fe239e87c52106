package org.diptych.ui.frontmatter;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.diptych.core.frontmatter.FrontMatterFault;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.FormReading;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which line of the front matter cannot be read, and that the form waits for it. */
final class WaitingNote extends VBox {
    private final Label sentence = new Label(null, new FontIcon(Feather.ALERT_CIRCLE));
    private final Button there = new Button();
    private final Messages words;
    private int place;

    /** @param goTo shows a place of the text */
    WaitingNote(IntConsumer goTo, Messages words) {
        super(4);
        this.words = words;
        sentence.setWrapText(true);
        there.setId("front-matter-go-to-fault");
        there.setOnAction(event -> goTo.accept(place));
        getStyleClass().add("waiting-note");
        getChildren().addAll(sentence, there);
        managedProperty().bind(visibleProperty());
        setVisible(false); // nothing was read yet
    }

    void show(FormReading reading) {
        boolean waits = !reading.editable() && reading != FormReading.NONE;
        setVisible(waits);
        if (!waits) {
            return;
        }
        FrontMatterFault fault = reading.fault().orElse(null);
        place = fault == null
                ? 0
                : Math.min(fault.range().start(), reading.text().length());
        if (reading.json() || fault == null) {
            sentence.setText(words.get("waiting.json"));
            there.setText(words.get("waiting.to-text"));
        } else {
            String what = words.get("fault." + fault.kind().name(), fault.detail());
            sentence.setText(words.get("waiting.fault", reading.line(fault), what));
            there.setText(words.get("waiting.to-line", reading.line(fault)));
        }
    }
}
