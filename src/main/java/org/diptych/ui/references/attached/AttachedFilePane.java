package org.diptych.ui.references.attached;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.file.FileProblem;
import org.diptych.core.messages.Messages;
import org.diptych.desk.bibliography.AttachedFile;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One attached file: its name, how many entries it has, and what of it could not be read. */
final class AttachedFilePane extends VBox {
    private static final int MOST_FAULTS = 8;

    private final Messages words;

    AttachedFilePane(AttachedFile file, Messages words, Function<FileProblem, String> problems, Runnable detach) {
        super(4);
        this.words = words;
        getStyleClass().add("added-row");
        Label name = new Label(ShownName.of(file.file().getFileName().toString()), new FontIcon(Feather.BOOK));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label folder = note(String.valueOf(file.file().getParent()));
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setTooltip(new Tooltip(file.file().toString()));
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Label count = note(file.read()
                .map(read -> words.get("attached.entries", read.works().size()))
                .orElse(""));
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(
                8, name, folder, count, Buttons.icon(Feather.X, words.get("attached.detach", name.getText()), detach));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        file.problem().ifPresent(problem -> getChildren().add(fault(problems.apply(problem))));
        file.read().ifPresent(read -> showFaults(read.faults()));
    }

    private void showFaults(List<Fault> faults) {
        faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> fault(words.get(
                        "adding.line", String.valueOf(fault.line()), words.get(fault.messageKey(), fault.about()))))
                .forEach(getChildren()::add);
        if (faults.size() > MOST_FAULTS) {
            getChildren().add(note(words.get("adding.moreFaults", faults.size() - MOST_FAULTS)));
        }
    }

    private static Label fault(String sentence) {
        Label label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
        label.getStyleClass().add("attached-fault");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("panel-note");
        return label;
    }
}
