package org.diptych.ui.frontmatter;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.diptych.core.messages.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says below a field why what stands there is not in the front matter, and offers to show again what is. */
final class FieldNote extends FlowPane {
    private final Label sentence = new Label(null, new FontIcon(Feather.ALERT_CIRCLE));
    private final Button back;
    private Runnable putBack = () -> {};

    FieldNote(Messages words) {
        super(8, 0);
        setMinWidth(0);
        back = new Button(words.get("refused.put-back"));
        back.getStyleClass().addAll("flat", "accent", "note-button");
        back.setOnAction(event -> putBack.run());
        sentence.setWrapText(true);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.maxWidthProperty().bind(widthProperty().subtract(96));
        getStyleClass().add("field-refusal");
        getChildren().addAll(sentence, back);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /**
     * Says {@code reason}, or nothing.
     *
     * @param of the field, for those who hear the window: its help says the same
     * @param back shows again what the front matter says
     */
    void say(Optional<String> reason, Node of, Runnable back) {
        putBack = back;
        if (reason.isPresent() != isVisible() || !reason.orElse("").equals(sentence.getText())) {
            sentence.setText(reason.orElse(""));
            setVisible(reason.isPresent());
            of.setAccessibleHelp(reason.orElse(null));
            of.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
        }
    }
}
