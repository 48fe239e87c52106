package org.diptych.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.history.Version;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.EmptyState;
import org.diptych.ui.shared.diff.DifferenceView;
import org.kordamp.ikonli.feather.Feather;

/** The sheet that shows a version beside the text as it is now, and restores it wholly or part by part. */
public final class VersionPane extends VBox {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 720;

    private final HistoryModel model;
    private final Supplier<String> now;
    private final RestoreActions actions;
    private final Runnable onClose;
    private final Messages words;
    private final VersionWords versionWords;
    private final Label title = new Label();
    private final Label change = new Label();
    private final DifferenceView difference;
    private final EmptyState damaged;
    private final StackPane shown = new StackPane();
    private final Button restore = new Button();
    private final Button older;
    private final Button newer;
    private Version version;
    private Optional<Compared> compared = Optional.empty();

    /**
     * @param now the text as it is
     * @param onClose takes the sheet away
     * @param words area {@code history}
     */
    public VersionPane(
            HistoryModel model, Supplier<String> now, RestoreActions actions, Runnable onClose, Messages words) {
        super(12);
        this.model = model;
        this.now = now;
        this.actions = actions;
        this.onClose = onClose;
        this.words = words;
        this.versionWords = new VersionWords(words);
        this.difference = new DifferenceView(words.locale());
        this.damaged = new EmptyState(words.get("history.damaged"));
        this.older = Buttons.icon(Feather.CHEVRON_LEFT, words.get("history.older"), () -> step(1));
        this.newer = Buttons.icon(Feather.CHEVRON_RIGHT, words.get("history.newer"), () -> step(-1));
        getStyleClass().add("version-sheet");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(0, 0);
        title.getStyleClass().add("sheet-title");
        change.getStyleClass().add("hint");
        VBox.setVgrow(shown, Priority.ALWAYS);
        difference.setPartTools(this::partTools);
        getChildren().addAll(head(), shown, buttons());
    }

    /** Shows {@code chosen}. */
    public void show(Version chosen) {
        version = chosen;
        int index = model.versions().indexOf(chosen);
        older.setDisable(index < 0 || index + 1 >= model.versions().size());
        newer.setDisable(index <= 0);
        title.setText(words.get("history.version", versionWords.when(chosen)));
        change.setText(versionWords.size(chosen, index + 1 == model.versions().size()));
        model.compare(chosen, now.get(), found -> {
            if (version == chosen) {
                show(found);
            }
        });
    }

    /** What takes the focus when the sheet opens. */
    public Node firstFocus() {
        return difference.firstFocus();
    }

    private void show(Optional<Compared> found) {
        compared = found;
        restore.setDisable(
                found.filter(shownNow -> !shownNow.difference().isEmpty()).isEmpty());
        shown.getChildren().setAll(found.isPresent() ? difference : damaged);
        found.ifPresent(there -> {
            difference.setTitles(versionWords.when(version), words.get("history.now"));
            difference.show(there.difference());
        });
    }

    private void step(int by) {
        show(model.versions().get(model.versions().indexOf(version) + by));
    }

    private List<Node> partTools(PartDifference part) {
        Button one = new Button(words.get("history.restore-part"));
        one.setOnAction(event -> compared.ifPresent(there -> actions.restore(
                there,
                back -> back.before().equals(part.after()) && back.after().equals(part.before()),
                () -> show(version))));
        return List.of(one);
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, new VBox(2, title, change), gap, older, newer);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node buttons() {
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
