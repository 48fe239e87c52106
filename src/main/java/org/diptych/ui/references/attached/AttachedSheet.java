package org.diptych.ui.references.attached;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.file.FileProblem;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AttachedFile;
import org.diptych.desk.bibliography.AttachedFiles;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.RowGap;

/** Lists the attached files with what they hold and what of them could not be read; attaches and detaches. */
public final class AttachedSheet extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 360;

    private final AttachedFiles attached;
    private final Messages words;
    private final Function<FileProblem, String> problems;
    private final VBox rows = new VBox();
    private final Button attach = new Button();

    /**
     * @param words area {@code bibliography}
     * @param problems what a problem says, in the reader's language
     * @param ask asks for a file and attaches it
     * @param close takes the sheet away
     */
    public AttachedSheet(
            AttachedFiles attached,
            Messages words,
            Function<FileProblem, String> problems,
            Runnable ask,
            Runnable close) {
        this.attached = attached;
        this.words = words;
        this.problems = problems;
        getStyleClass().addAll("adding-sheet", "attached-sheet");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("attached.title"));
        title.getStyleClass().add("sheet-title");
        Label where = new Label();
        where.setWrapText(true);
        where.setMinHeight(Region.USE_PREF_SIZE);
        boolean placed = attached.placeProperty().getValue() != null;
        where.setText(
                placed
                        ? words.get("attached.where", attached.placeProperty().getValue())
                        : words.get("attached.nowhere"));
        where.getStyleClass().add("panel-note");
        ScrollPane list = new ScrollPane(rows);
        list.setFitToWidth(true);
        list.setMaxHeight(HEIGHT);
        list.getStyleClass().add("added-list");
        attach.setText(words.get("attached.attach"));
        attach.setDisable(!placed);
        attach.setOnAction(event -> ask.run());
        Button done = new Button(words.get("attached.done"));
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(8, attach, new RowGap(), done);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, where, list, buttons);
        // The files outlive the sheet, which must not be kept by them.
        ListChangeListener<AttachedFile> follow = change -> show();
        sceneProperty().addListener((observable, before, now) -> {
            attached.files().removeListener(follow);
            if (now != null) {
                attached.files().addListener(follow);
            }
        });
        show();
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return attach;
    }

    private void show() {
        rows.getChildren().clear();
        for (AttachedFile file : attached.files()) {
            rows.getChildren().add(new AttachedFilePane(file, words, problems, () -> attached.detach(file.file())));
        }
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(new EmptyState(words.get("attached.none")));
        }
    }
}
