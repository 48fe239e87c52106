package org.diptych.ui.picture;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;

/** Shows how pictures go to a host, lets the author end it, and says why it failed. Confined to the FX thread. */
public final class UploadSheet extends VBox {
    private static final double WIDTH = 480;
    private static final int ROWS = 4;

    private final Messages words;
    private final ProgressBar bar = new ProgressBar();
    private final Label told = new Label();
    private final TextArea said = new TextArea();
    private final Button again = new Button();
    private final Button end = new Button();

    /**
     * @param words area {@code pictures}
     * @param retry begins again with the picture that failed
     * @param close ends it, and takes the sheet away
     */
    public UploadSheet(String host, Messages words, Runnable retry, Runnable close) {
        super(12);
        this.words = words;
        getStyleClass().addAll("question", "upload-sheet");
        setPrefWidth(WIDTH);
        Label heading = new Label(words.get("upload.title", host));
        heading.getStyleClass().add("sheet-title");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(heading.getText());
        told.setId("upload-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        said.setId("upload-said");
        said.setEditable(false);
        said.setWrapText(true);
        said.setPrefRowCount(ROWS);
        said.setAccessibleText(words.get("upload.said"));
        said.managedProperty().bind(said.visibleProperty());
        again.setId("upload-again");
        again.setText(words.get("upload.again"));
        again.managedProperty().bind(again.visibleProperty());
        again.setOnAction(event -> retry.run());
        end.setId("upload-end");
        end.setText(words.get("cancel"));
        end.setCancelButton(true);
        end.setOnAction(event -> close.run());
        HBox buttons = new HBox(8, end, again);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, bar, told, said, buttons);
    }

    /** Picture {@code number} of {@code all}, from 1, is under way. */
    public void show(String picture, int number, int all) {
        bar.setVisible(true);
        // One picture's own progress nobody knows.
        bar.setProgress(all == 1 ? ProgressBar.INDETERMINATE_PROGRESS : (number - 1) / (double) all);
        told.setText(words.get("upload.running", picture, number, all));
        said.setVisible(false);
        again.setVisible(false);
    }

    /** It stopped: {@code sentence} says why, {@code program} is what the command said, possibly empty. */
    public void fail(String sentence, String program) {
        bar.setVisible(false);
        told.setText(sentence);
        said.setText(program);
        said.setVisible(!program.isEmpty());
        again.setVisible(true);
        again.requestFocus();
    }

    /** What has the focus when the sheet opens. */
    public Node first() {
        return end;
    }
}
