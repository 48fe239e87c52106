package org.diptych.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.diptych.core.check.Finding;
import org.diptych.core.messages.Messages;
import org.diptych.desk.findings.FindingsModel;

/** What can be done about a word that no dictionary has: what it may have been meant for, and where it is right. */
final class WordMenu extends MenuButton {
    private final FindingsModel model;
    private final Finding finding;
    private final Messages words;

    WordMenu(FindingsModel model, Finding finding, Messages words) {
        super(words.get("findings.word"));
        this.model = model;
        this.finding = finding;
        this.words = words;
        getStyleClass().addAll("flat", "small", "accent", "word-menu");
        setMinWidth(0);
        // A menu without items does not open.
        getItems().add(note("findings.word.looking"));
        setOnShowing(event -> fill());
    }

    private void fill() {
        String word = finding.arguments().get(0);
        List<MenuItem> adding = new ArrayList<>(List.of(new SeparatorMenuItem()));
        adding.add(
                item(words.get("findings.word.mine", word), () -> model.words().addToMine(word)));
        if (model.words().hasSite()) {
            adding.add(item(
                    words.get("findings.word.site", word), () -> model.words().addToSite(word)));
        }
        getItems().setAll(note("findings.word.looking"));
        getItems().addAll(adding);
        model.words().suggestions(word).thenAccept(this::offer);
    }

    private void offer(List<String> suggestions) {
        getItems().remove(0);
        if (suggestions.isEmpty()) {
            getItems().add(0, note("findings.word.none"));
        } else {
            getItems()
                    .addAll(
                            0,
                            suggestions.stream()
                                    .map(word -> item(word, () -> model.replace(finding, word)))
                                    .toList());
        }
    }

    private MenuItem note(String sentence) {
        MenuItem note = new MenuItem(words.get(sentence));
        note.setDisable(true);
        return note;
    }

    private static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
