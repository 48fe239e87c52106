package org.diptych.ui.shared.diff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.core.diff.DiffLine;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.messages.Messages;
import org.diptych.desk.text.PartNames;
import org.diptych.ui.shared.RowGap;

/** A row of the view. */
final class DiffCell extends ListCell<DiffItem> {
    private final Messages words;
    private final Messages partWords;
    private final Function<PartDifference, List<Node>> tools;
    private final Consumer<DiffItem.Fold> unfold;
    private final DiffSideBox before = new DiffSideBox(true);
    private final DiffSideBox after = new DiffSideBox(false);
    private final DiffPair pair = new DiffPair(before, after);

    DiffCell(
            Messages words,
            Messages partWords,
            Function<PartDifference, List<Node>> tools,
            Consumer<DiffItem.Fold> unfold) {
        this.words = words;
        this.partWords = partWords;
        this.tools = tools;
        this.unfold = unfold;
        getStyleClass().add("diff-cell");
    }

    @Override
    protected void updateItem(DiffItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (item instanceof DiffItem.Line line) {
            before.show(line.row().before(), line.beforeOffset(), line.row().kind());
            after.show(line.row().after(), line.afterOffset(), line.row().kind());
            setGraphic(pair);
            setAccessibleText(said(line));
        } else if (item instanceof DiffItem.Heading heading) {
            setGraphic(heading(heading.part()));
            setAccessibleText(name(heading.part()));
        } else if (item instanceof DiffItem.Fold fold) {
            setGraphic(fold(fold));
            setAccessibleText(foldWords(fold));
        } else {
            setGraphic(note(words.get("diff.line-ends")));
            setAccessibleText(words.get("diff.line-ends"));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region region ? Math.max(1, region.prefHeight(width)) : 1;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private HBox heading(PartDifference part) {
        Label name = new Label(name(part));
        name.getStyleClass().add("diff-part-name");
        Label size = new Label(words.get(
                "diff.size", part.text().size().added(), part.text().size().removed()));
        size.getStyleClass().add("panel-note");
        HBox line = new HBox(8, name, size, new RowGap());
        line.getChildren().addAll(tools.apply(part));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("diff-heading");
        return line;
    }

    private HBox fold(DiffItem.Fold fold) {
        Hyperlink open = new Hyperlink("⋯ " + foldWords(fold));
        open.setFocusTraversable(false);
        open.setOnAction(event -> unfold.accept(fold));
        HBox line = new HBox(open);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("diff-fold");
        return line;
    }

    private HBox note(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("panel-note");
        HBox line = new HBox(label);
        line.getStyleClass().add("diff-note");
        return line;
    }

    private String name(PartDifference part) {
        return PartNames.of(part.kind(), part.language(), partWords);
    }

    private String foldWords(DiffItem.Fold fold) {
        return words.get("diff.same", fold.lines().size());
    }

    private String said(DiffItem.Line line) {
        return switch (line.row().kind()) {
            case SAME -> text(line.row().after());
            case CHANGED ->
                words.get(
                        "diff.said.changed",
                        text(line.row().before()),
                        text(line.row().after()));
            case REMOVED -> words.get("diff.said.removed", text(line.row().before()));
            case ADDED -> words.get("diff.said.added", text(line.row().after()));
        };
    }

    private static String text(Optional<DiffLine> line) {
        return line.map(DiffLine::text).orElse("");
    }
}
