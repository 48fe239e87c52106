package org.diptych.ui.merge;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.merge.PartMerge;
import org.diptych.core.messages.Messages;
import org.diptych.desk.merge.MergeModel;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.diff.DiffPair;

/** Shows a merge: what each side made of the post, what is taken of it, and what comes of that. */
public final class MergePane extends BorderPane {
    private final MergeModel model;
    private final Messages words;
    private final ToggleButton preview;
    private final Button take;
    private final Node pieces;
    private final MergedView result;

    /**
     * @param result shows what comes of the merge
     * @param taken is given the merged file
     * @param cancel takes the pane away
     */
    public MergePane(MergeModel model, MergedView result, Locale locale, Consumer<String> taken, Runnable cancel) {
        this.model = model;
        this.words = Messages.of("files", locale);
        this.preview = new ToggleButton(words.get("merge.result"));
        this.take = new Button(words.get("merge.take"));
        this.pieces = pieces(Messages.of("panels", locale));
        this.result = result;
        getStyleClass().add("merge-pane");
        setTop(top());
        setBottom(buttons(taken, cancel));
        preview.selectedProperty().addListener(observable -> show());
        model.revisionProperty().addListener(observable -> show());
        show();
    }

    /** What takes the focus. */
    public Node firstFocus() {
        return take.isDisabled() ? preview : take;
    }

    private VBox top() {
        Label title = new Label(words.get("merge.title"));
        title.getStyleClass().add("sheet-title");
        Label how = new Label(words.get("merge.how"));
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().add("panel-note");
        VBox top = new VBox(8, title, how);
        top.getStyleClass().add("merge-top");
        return top;
    }

    private Node pieces(Messages partWords) {
        VBox parts = new VBox();
        model.merge().parts().stream()
                .filter(PartMerge::differs)
                .map(part -> new PartBox(model, part, words, partWords))
                .forEach(parts.getChildren()::add);
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("merge-scroll");
        DiffPair titles = new DiffPair(title("merge.mine"), title("merge.theirs"));
        titles.getStyleClass().add("diff-header");
        VBox all = new VBox(titles, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return all;
    }

    private HBox title(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("diff-title");
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox buttons(Consumer<String> taken, Runnable cancel) {
        Label undecided = new Label();
        undecided.setMinWidth(0);
        undecided.textProperty().bind(model.undecidedProperty().map(left -> words.get("merge.undecided", left)));
        Region gap = new RowGap();
        Button close = new Button(words.get("merge.cancel"));
        close.setId("merge-cancel");
        close.setOnAction(event -> cancel.run());
        take.setId("merge-take");
        take.setDefaultButton(true);
        take.disableProperty().bind(model.undecidedProperty().greaterThan(0));
        take.setOnAction(event -> taken.accept(model.text()));
        preview.setId("merge-result");
        HBox buttons = new HBox(8, undecided, gap, preview, close, take);
        buttons.getChildren().stream()
                .filter(node -> node != undecided && node != gap)
                .forEach(node -> ((Region) node).setMinWidth(USE_PREF_SIZE));
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("merge-buttons");
        return buttons;
    }

    private void show() {
        if (preview.isSelected()) {
            result.show(model.text());
        }
        setCenter(preview.isSelected() ? result.view() : pieces);
    }
}
