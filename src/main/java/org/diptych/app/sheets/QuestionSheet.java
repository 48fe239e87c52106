package org.diptych.app.sheets;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.diptych.desk.work.Task;

/** Asks one question in a sheet over the window. */
record QuestionSheet(SheetLayer sheets) {

    /**
     * A button under the question.
     *
     * @param id of the button
     */
    record Answer<A>(String id, String label, A meaning) {}

    /**
     * Asks {@code question}.
     *
     * @param answers the last is the usual one
     * @param dismissed what closing the sheet means
     */
    <A> Task<A> ask(String question, List<Answer<A>> answers, A dismissed) {
        Task<A> answer = Task.question();
        Label words = new Label(question);
        words.setWrapText(true);
        words.getStyleClass().add("sheet-question");
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        for (Answer<A> each : answers) {
            Button button = new Button(each.label());
            button.setId(each.id());
            button.setMinWidth(Button.USE_PREF_SIZE);
            button.setOnAction(event -> {
                // The sheet goes first: what follows the answer may show the next one.
                sheets.dismiss();
                answer.complete(each.meaning());
            });
            buttons.getChildren().add(button);
        }
        Button usual = (Button) buttons.getChildren().get(answers.size() - 1);
        usual.setDefaultButton(true);
        VBox sheet = new VBox(24, words, buttons);
        sheet.getStyleClass().add("question");
        sheets.show(sheet, usual, Pos.CENTER, "saving", () -> answer.complete(dismissed));
        return answer;
    }
}
