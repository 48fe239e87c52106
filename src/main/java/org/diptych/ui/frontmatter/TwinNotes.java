package org.diptych.ui.frontmatter;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.frontmatter.OtherSpelling;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says which words the site knows in another spelling, and offers that. */
final class TwinNotes extends VBox {
    private final Messages words;
    private final Consumer<OtherSpelling> respell;

    TwinNotes(Messages words, Consumer<OtherSpelling> respell) {
        this.words = words;
        this.respell = respell;
        getStyleClass().add("twin-notes");
        show(List.of());
    }

    void show(List<OtherSpelling> twins) {
        getChildren().setAll(twins.stream().map(this::note).toList());
        setManaged(!twins.isEmpty());
        setVisible(!twins.isEmpty());
    }

    private Node note(OtherSpelling twin) {
        String sentence = twin.posts() > 0
                ? words.get("twin.site", twin.word(), twin.other(), twin.posts())
                : words.get("twin.post", twin.word(), twin.other());
        Label label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.getStyleClass().add("form-warning");
        Button other = new Button(words.get("twin.take", twin.other()));
        other.setMnemonicParsing(false);
        other.getStyleClass().addAll("flat", "accent", "twin-take");
        other.setOnAction(event -> respell.accept(twin));
        FlowPane note = new FlowPane(8, 0, label, other);
        note.setAlignment(Pos.CENTER_LEFT);
        label.maxWidthProperty().bind(widthProperty());
        return note;
    }
}
