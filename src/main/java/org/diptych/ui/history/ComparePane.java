package org.diptych.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.messages.Messages;
import org.diptych.desk.history.Compared;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.diff.DifferenceView;

/** The sheet that shows what a post was beside what it is now, and restores it wholly or part by part. */
public final class ComparePane extends VBox {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 720;

    private final Messages words;
    private final RestoreActions actions;
    private final Runnable onRestored;
    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox tools = new HBox();
    private final DifferenceView difference;
    private final StackPane shown = new StackPane();
    private final Button restore = new Button();
    private Optional<Compared> compared = Optional.empty();

    /**
     * @param onRestored runs when a part was restored, so that the difference may be shown anew
     * @param onClose takes the sheet away
     * @param words area {@code history}
     */
    public ComparePane(RestoreActions actions, Runnable onRestored, Runnable onClose, Messages words) {
        super(12);
        this.words = words;
        this.actions = actions;
        this.onRestored = onRestored;
        this.difference = new DifferenceView(words.locale());
        getStyleClass().add("compare-sheet");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(0, 0);
        title.getStyleClass().add("sheet-title");
        note.getStyleClass().add("hint");
        tools.setAlignment(Pos.CENTER_RIGHT);
        VBox.setVgrow(shown, Priority.ALWAYS);
        difference.setPartTools(this::partTools);
        getChildren().addAll(head(), shown, buttons(onClose));
    }

    /** What stands above: a title, a line below it, and at the right {@code nodes}. */
    public void setHead(String titleText, String noteText, Node... nodes) {
        title.setText(titleText);
        note.setText(noteText);
        tools.getChildren().setAll(nodes);
    }

    /**
     * Shows {@code found}, or where it is empty that it cannot be read.
     *
     * @param then what the left side is
     */
    public void show(String then, Optional<Compared> found) {
        compared = found;
        restore.setDisable(found.filter(there -> !there.difference().isEmpty()).isEmpty());
        difference.setTitles(then, words.get("history.now"));
        found.ifPresent(there -> difference.show(there.difference()));
        shown.getChildren().setAll(found.isPresent() ? difference : new EmptyState(words.get("history.damaged")));
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return difference.firstFocus();
    }

    private List<Node> partTools(PartDifference part) {
        Button one = new Button(words.get("history.restore-part"));
        one.setOnAction(event -> compared.ifPresent(there -> actions.restore(
                there,
                back -> back.before().equals(part.after()) && back.after().equals(part.before()),
                onRestored)));
        return List.of(one);
    }

    private Node head() {
        HBox line = new HBox(8, new VBox(2, title, note), new RowGap(), tools);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons(Runnable onClose) {
        Button close = new Button(words.get("history.close"));
        close.setCancelButton(true);
        close.setOnAction(event -> onClose.run());
        restore.setText(words.get("history.restore"));
        restore.setId("history-restore");
        restore.setOnAction(event -> compared.ifPresent(there -> actions.restore(there, part -> true, onClose)));
        HBox row = new HBox(8, close, restore);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
