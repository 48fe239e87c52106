package org.diptych.app.window;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.diptych.app.parts.PostView;
import org.diptych.app.parts.PostViews;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.TextCount;
import org.diptych.desk.work.Background;
import org.diptych.desk.work.LatestTask;
import org.diptych.desk.writing.WrittenToday;
import org.fxmisc.richtext.StyleClassedTextArea;

/** How much is selected, and how much was written today, in the status bar; what is nothing takes no room. */
public final class WritingCounts extends HBox {
    private final Messages messages;
    private final PostViews views;
    private final Label selected = new Label();
    private final Label written = new Label();
    private final LatestTask<String, TextCount> counting;
    private final ObservableValue<IndexRange> selection;

    /**
     * @param messages area {@code app}
     * @param background counts
     */
    public WritingCounts(Messages messages, PostViews views, WrittenToday today, Background background) {
        super(12);
        this.messages = messages;
        this.views = views;
        this.counting = new LatestTask<>(background, TextCount::of, this::show);
        this.selection = views.currentProperty()
                .flatMap(PostView::activeProperty)
                .flatMap(editor -> editor.area().selectionProperty());
        getStyleClass().add("writing-counts");
        setAlignment(Pos.CENTER_LEFT);
        selected.setId("status-selected");
        written.setId("status-today");
        for (Label label : new Label[] {selected, written}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.visibleProperty().bind(label.managedProperty());
        }
        managedProperty().bind(selected.managedProperty().or(written.managedProperty()));
        written.setTooltip(new Tooltip(messages.get("status.today.tip")));
        written.textProperty()
                .bind(today.countProperty()
                        .map(count -> count.intValue() == 0 ? "" : messages.get("status.today", count)));
        selection.addListener((observable, before, now) -> count());
        getChildren().addAll(selected, written);
    }

    private boolean isSomething() {
        return selection.getValue() != null && selection.getValue().getLength() > 0;
    }

    private void count() {
        if (isSomething()) {
            views.editor()
                    .map(editor -> editor.area())
                    .map(StyleClassedTextArea::getSelectedText)
                    .ifPresent(counting::submit);
        } else {
            selected.setText("");
        }
    }

    private void show(TextCount count) {
        if (isSomething()) {
            selected.setText(messages.get("status.selected." + kind(count), count.words(), count.characters()));
        }
    }

    private static String kind(TextCount count) {
        return count.characters() == 0 ? "words" : count.words() == 0 ? "characters" : "both";
    }
}
