package org.diptych.ui.files;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.site.PostMoves;

/** Asks for another name of a post's file, and says which posts' links follow. */
public final class FileNameSheet extends VBox {
    private final TextField name = new TextField();
    private final Label note = new Label();
    private final Button make = new Button();
    private final Messages words;
    private final BiConsumer<String, Consumer<PostMoves.Looked>> look;

    /**
     * @param words area {@code site}
     * @param now the file's name, without its ending
     * @param look hands on what a name would bring about; never waits
     * @param rename is told the new name
     */
    public FileNameSheet(
            Messages words,
            String now,
            BiConsumer<String, Consumer<PostMoves.Looked>> look,
            Consumer<String> rename,
            Runnable cancel) {
        super(16);
        this.words = words;
        this.look = look;
        getStyleClass().add("question");
        Label heading = new Label(words.get("move.rename"));
        heading.getStyleClass().add("sheet-title");
        name.setId("file-name");
        name.setText(now);
        name.setAccessibleText(words.get("move.name"));
        note.setId("file-name-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().add("hint");
        make.setId("file-name-make");
        make.setText(words.get("move.make"));
        make.setDefaultButton(true);
        make.setDisable(true);
        make.setOnAction(event -> rename.accept(name.getText().strip()));
        Button close = new Button(words.get("rename.cancel"));
        close.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(8, close, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, name, note, buttons);
        note.setText(words.get("move.hint"));
        name.textProperty().addListener(observable -> ask(now));
    }

    /** Where the author types. */
    public Node field() {
        return name;
    }

    private void ask(String now) {
        String typed = name.getText();
        make.setDisable(true);
        if (typed.strip().equals(now)) {
            note.setText(words.get("move.hint"));
            return;
        }
        look.accept(typed.strip(), looked -> {
            if (name.getText().equals(typed)) {
                note.setText(looked.trouble()
                        .orElseGet(() -> words.get(
                                "move.links",
                                looked.linking().size(),
                                String.join(words.get("rename.between"), looked.linking()))));
                make.setDisable(looked.trouble().isPresent());
            }
        });
    }
}
