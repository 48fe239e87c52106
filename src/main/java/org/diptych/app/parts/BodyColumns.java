package org.diptych.app.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import org.diptych.core.messages.Messages;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The bodies side by side: all of them, or the one the author chose. Where there is room for one only, it is the one the
 * author is in.
 */
final class BodyColumns extends SplitPane {
    private final Messages words;
    private Runnable chosen = () -> {};
    private List<BodyColumn> columns = List.of();
    private int only = -1;
    private int active;
    private boolean roomForOne;
    private double[] dividers = {};

    BodyColumns(Messages words) {
        this.words = words;
        getStyleClass().add("body-columns");
        // The shares are the author's: a window that becomes narrow and wide again leaves them as they were dragged.
        widthProperty().addListener(observable -> place());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node target && isDivider(target)) {
                keepShares();
            }
        });
    }

    /** {@code action} runs when the author chose other languages. */
    void onChosen(Runnable action) {
        chosen = action;
    }

    void setColumns(List<BodyColumn> bodies) {
        columns = List.copyOf(bodies);
        only = Math.min(only, columns.size() - 1);
        active = Math.min(active, Math.max(0, columns.size() - 1));
        for (BodyColumn column : columns) {
            column.editor().area().focusedProperty().addListener((observable, before, focused) -> {
                if (focused) {
                    active = Math.max(0, columns.indexOf(column));
                }
            });
        }
        arrange();
    }

    List<BodyColumn> columns() {
        return columns;
    }

    /** Which body {@code editor} holds, or -1. */
    int indexOf(@Nullable PostEditor editor) {
        return columns.stream().map(BodyColumn::editor).toList().indexOf(editor);
    }

    /** The body at {@code index}, shown if it was not. */
    Optional<BodyColumn> reveal(int index) {
        if (index < 0 || index >= columns.size()) {
            return Optional.empty();
        }
        active = index;
        if (only >= 0) {
            only = index;
        }
        arrange();
        return Optional.of(columns.get(index));
    }

    /** Shows the body at {@code index} alone, or all of them for -1. */
    void showOnly(int index) {
        only = Math.min(index, columns.size() - 1);
        active = Math.max(only, active);
        if (only >= 0) {
            active = only;
        }
        arrange();
        chosen.run();
    }

    /** The body shown alone, or -1. */
    int only() {
        return only;
    }

    void setRoomForOne(boolean narrow) {
        roomForOne = narrow;
        arrange();
    }

    /** Where the lines between all bodies are, from 0 to 1. */
    double[] dividers() {
        return shares().clone();
    }

    void setDividers(double[] positions) {
        dividers = positions.clone();
        place();
    }

    private void arrange() {
        List<BodyColumn> shown = columns;
        if (columns.size() > 1 && (only >= 0 || roomForOne)) {
            shown = List.of(columns.get(only >= 0 ? only : active));
        }
        if (!getItems().equals(shown)) {
            getItems().setAll(shown);
            place();
        }
        columns.forEach(this::offer);
    }

    // The skin moves dividers once more when it first lays new items out; what is remembered is said after that.
    private void place() {
        if (showsAll()) {
            setDividerPositions(shares());
            Platform.runLater(() -> {
                if (showsAll()) {
                    setDividerPositions(shares());
                }
            });
        }
    }

    private static boolean isDivider(Node target) {
        return target.getStyleClass().contains("split-pane-divider")
                || target.getParent() != null
                        && target.getParent().getStyleClass().contains("split-pane-divider");
    }

    private void keepShares() {
        if (showsAll()) {
            dividers = getDividerPositions();
        }
    }

    private boolean showsAll() {
        return columns.size() > 1 && getItems().size() == columns.size();
    }

    /** As the author left them; the same width for all while nobody moved any. */
    private double[] shares() {
        int lines = Math.max(0, columns.size() - 1);
        return dividers.length == lines
                ? dividers
                : IntStream.rangeClosed(1, lines)
                        .mapToDouble(line -> line / (lines + 1.0))
                        .toArray();
    }

    private void offer(BodyColumn column) {
        List<Node> tools = new ArrayList<>();
        if (columns.size() > 1 && getItems().size() == 1) {
            for (BodyColumn other : columns) {
                if (other != column) {
                    tools.add(toOther(other));
                }
            }
        }
        if (columns.size() > 1 && !roomForOne) {
            tools.add(
                    only >= 0
                            ? Buttons.icon(Feather.COLUMNS, words.get("body.all"), () -> showOnly(-1))
                            : Buttons.icon(
                                    Feather.MAXIMIZE_2,
                                    words.get("body.only", column.name()),
                                    () -> showOnly(columns.indexOf(column))));
        }
        column.header().setTools(tools);
    }

    private Button toOther(BodyColumn other) {
        Button button = new Button(other.name());
        button.getStyleClass().addAll("flat", "to-other-body");
        button.setOnAction(event ->
                reveal(columns.indexOf(other)).ifPresent(shown -> shown.editor().requestFocus()));
        return button;
    }
}
