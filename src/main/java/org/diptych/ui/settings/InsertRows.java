package org.diptych.ui.settings;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.pictures.PictureFindings.Wishes;
import org.diptych.desk.settings.HostChoice;
import org.diptych.desk.settings.InsertChoice;
import org.diptych.desk.settings.SettingsModel;

/** The rows of the settings on what is put into a text. */
final class InsertRows {
    private static final int KILOBYTES = 256;
    private static final int SECONDS = 5;

    private final SettingsModel model;
    private final Messages words;
    private final BiConsumer<String, Control> row;

    /** @param row puts a control into the settings, and answers the label beside it */
    InsertRows(SettingsModel model, Messages words, BiConsumer<String, Control> row) {
        this.model = model;
        this.words = words;
        this.row = row;
    }

    void fill() {
        InsertChoice now = model.get().insert();
        check("page-titles", now.pageTitles(), on -> change(choice -> choice.withPageTitles(on)));
        check("yuan", now.yuanIsDollar(), on -> change(choice -> choice.withYuanIsDollar(on)));
        check("formula-shown", now.formulaShown(), on -> change(choice -> choice.withFormulaShown(on)));
        check(
                "alt-wanted",
                now.pictures().altWanted(),
                on -> change(choice ->
                        choice.withPictures(new Wishes(choice.pictures().largest(), on))));
        row.accept(
                "largest-picture",
                new NumberSpinner(
                        0,
                        InsertChoice.MOST_KILOBYTES,
                        now.pictures().largest(),
                        KILOBYTES,
                        size -> change(choice -> choice.withPictures(
                                new Wishes(size, choice.pictures().altWanted())))));
        TextField host = new TextField(now.host().command());
        host.setPromptText(words.get("settings.picture-host.example"));
        host.textProperty()
                .addListener((observable, before, text) ->
                        change(choice -> choice.withHost(choice.host().withCommand(text.strip()))));
        row.accept("picture-host", host);
        row.accept(
                "host-seconds",
                new NumberSpinner(
                        HostChoice.SHORTEST,
                        HostChoice.LONGEST,
                        now.host().seconds(),
                        SECONDS,
                        seconds ->
                                change(choice -> choice.withHost(choice.host().withSeconds(seconds)))));
    }

    private void change(UnaryOperator<InsertChoice> change) {
        model.change(all -> all.withInsert(change.apply(all.insert())));
    }

    private void check(String name, boolean now, Consumer<Boolean> change) {
        CheckBox box = new CheckBox();
        box.setSelected(now);
        box.selectedProperty().addListener((observable, before, on) -> change.accept(on));
        row.accept(name, box);
    }
}
