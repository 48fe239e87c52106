package org.diptych.ui.shared.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.diptych.core.diff.PartDifference;
import org.diptych.core.diff.PostDifference;
import org.diptych.core.messages.Messages;
import org.diptych.ui.shared.Buttons;
import org.diptych.ui.shared.EmptyState;
import org.kordamp.ikonli.feather.Feather;

/**
 * A difference side by side, to be read: each part under its heading, before on the left and after on the right, both
 * scrolled as one. What changed is told by a sign, a ground and a stroke, not by colour alone. Alt+Up and Alt+Down go
 * from change to change; Enter opens lines that are folded; each line can be copied. Confined to the FX thread.
 *
 * <p>Whoever shows one works the {@link PostDifference} out off the FX thread and gives it to {@link #show}.
 */
public final class DifferenceView extends BorderPane {
    private static final KeyCombination NEXT = KeyCombination.valueOf("Alt+Down");
    private static final KeyCombination PREVIOUS = KeyCombination.valueOf("Alt+Up");

    private final Label before = new Label();
    private final Label after = new Label();
    private final ListView<DiffItem> list = new ListView<>();
    private final EmptyState nothing;
    private final Button previous;
    private final Button next;
    private Function<PartDifference, List<Node>> tools = part -> List.of();

    public DifferenceView(Locale locale) {
        Messages words = Messages.of("diff", locale);
        Messages partWords = Messages.of("panels", locale);
        nothing = new EmptyState(words.get("diff.none"));
        previous = Buttons.icon(Feather.ARROW_UP, words.get("diff.previous"), () -> goToChange(-1));
        next = Buttons.icon(Feather.ARROW_DOWN, words.get("diff.next"), () -> goToChange(1));
        getStyleClass().add("difference");
        list.getStyleClass().add("diff-list");
        list.setAccessibleText(words.get("diff.title"));
        list.setCellFactory(view -> new DiffCell(words, partWords, part -> tools.apply(part), this::unfold));
        list.setContextMenu(CopyMenu.of(list, words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        setTop(header());
        show(List.of());
    }

    /** What the two sides are: {@code 14:02} and {@code Now}, say. */
    public void setTitles(String beforeTitle, String afterTitle) {
        before.setText(beforeTitle);
        after.setText(afterTitle);
    }

    /** What stands at the right of each part's heading, buttons say; asked for whenever a heading comes into sight. */
    public void setPartTools(Function<PartDifference, List<Node>> makeTools) {
        tools = makeTools;
        list.refresh();
    }

    /** Shows the parts of {@code difference} that changed. */
    public void show(PostDifference difference) {
        show(difference.changed());
    }

    /** Shows {@code parts}, from their beginning. */
    public void show(List<PartDifference> parts) {
        list.getItems().setAll(DiffItems.of(parts));
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        setCenter(parts.isEmpty() ? nothing : list);
        previous.setDisable(parts.isEmpty());
        next.setDisable(parts.isEmpty());
    }

    /** What takes the focus. */
    public Node firstFocus() {
        return list;
    }

    /** Goes to the next run of changed lines, or with {@code step} -1 to the one before. */
    public void goToChange(int step) {
        List<DiffItem> items = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = at + step; i >= 0 && i < items.size(); i += step) {
            if (startsChange(i)) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - 2));
                return;
            }
        }
    }

    private boolean startsChange(int index) {
        return isChange(index) && (index == 0 || !isChange(index - 1));
    }

    private boolean isChange(int index) {
        return list.getItems().get(index) instanceof DiffItem.Line line && line.isChange();
    }

    private void unfold(DiffItem.Fold fold) {
        List<DiffItem> items = new ArrayList<>(list.getItems());
        int at = items.indexOf(fold);
        items.remove(at);
        items.addAll(at, fold.lines());
        list.getItems().setAll(items);
        list.getSelectionModel().clearAndSelect(at);
    }

    private void onKey(KeyEvent event) {
        if (NEXT.match(event)) {
            goToChange(1);
            event.consume();
        } else if (PREVIOUS.match(event)) {
            goToChange(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() == list
                && list.getSelectionModel().getSelectedItem() instanceof DiffItem.Fold fold) {
            unfold(fold);
            event.consume();
        }
    }

    private Node header() {
        HBox steps = new HBox(previous, next);
        steps.setAlignment(Pos.CENTER_RIGHT);
        steps.setPickOnBounds(false);
        StackPane header = new StackPane(new DiffPair(title(before), title(after)), steps);
        header.getStyleClass().add("diff-header");
        return header;
    }

    private static HBox title(Label label) {
        label.getStyleClass().add("diff-title");
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
