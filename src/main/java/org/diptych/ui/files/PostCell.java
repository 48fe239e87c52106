package org.diptych.ui.files;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostFindings;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;

/** A post in a list: its title, the badge of a draft and its date; below, what the list says of it. */
public abstract class PostCell<E> extends ListCell<E> {
    protected final Label title = new Label();
    private final Label draft = new Label();
    private final Label date = new Label();
    private final DateTimeFormatter dates;
    private final VBox lines = new VBox(2);

    /** @param chosen is told of the post clicked so often */
    protected PostCell(PostFindings findings, Messages words, int clicks, Consumer<E> chosen) {
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        getStyleClass().add("post-line");
        title.setMinWidth(0);
        draft.setText(words.get("posts.draft"));
        draft.getStyleClass().add("draft-badge");
        draft.setMinWidth(Region.USE_PREF_SIZE);
        date.getStyleClass().add("panel-note");
        date.setMinWidth(Region.USE_PREF_SIZE);
        lines.setPrefWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        findings.revision().addListener(observable -> count());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == clicks && getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    /** Puts {@code counts} before the date, and {@code below} on the second line. */
    protected final void layOut(List<Label> counts, HBox below) {
        HBox head = row(title, draft, new RowGap());
        head.getChildren().addAll(counts);
        head.getChildren().add(date);
        lines.getChildren().setAll(head, below);
    }

    @Override
    protected final void updateItem(E item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        say(item);
        setGraphic(lines);
        count();
    }

    private void count() {
        E item = getItem();
        if (item != null && !isEmpty()) {
            count(item);
        }
    }

    /** Says what is known of {@code item}, but for what {@link #count(Object)} says. */
    protected abstract void say(E item);

    /** Says how much there is to do in {@code item}, and all of it as it is spoken. */
    protected abstract void count(E item);

    protected final void head(String name, LocalDateTime at, boolean unpublished) {
        title.setText(ShownName.of(name));
        show(draft, unpublished);
        date.setText(dates.format(at));
    }

    /** What is spoken first of the post called {@code name}. */
    protected final List<String> spokenHead(String name) {
        List<String> parts = new ArrayList<>(List.of(name));
        if (draft.isVisible()) {
            parts.add(draft.getText());
        }
        parts.add(date.getText());
        return parts;
    }

    protected static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    protected static HBox row(Region... parts) {
        HBox row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
