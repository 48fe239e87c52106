package org.diptych.ui.search;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.search.LineFound;
import org.diptych.desk.search.SiteFindRow;
import org.diptych.desk.search.SiteFindRow.Head;
import org.diptych.desk.search.SiteFindRow.Line;
import org.diptych.ui.shared.RowCheck;
import org.diptych.ui.shared.ShownName;

/** A post of what was found in a site, or one of its places: whether it is wanted, its line, and what becomes of it. */
final class SiteFindCell extends ListCell<SiteFindRow> {
    private final Messages words;
    private final Function<LineFound, String> replaced;
    private final RowCheck wanted = new RowCheck();
    private final Label title = new Label();
    private final Label note = new Label();
    private final HBox line = new HBox();
    private final HBox whole = new HBox(8);

    /** @param replaced what takes the place of a place; null where nothing does */
    SiteFindCell(Messages words, Function<LineFound, String> replaced) {
        this.words = words;
        this.replaced = replaced;
        getStyleClass().add("site-find-cell");
        wanted.setFocusTraversable(false);
        title.getStyleClass().add("site-find-title");
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        note.getStyleClass().add("panel-note");
        line.getStyleClass().add("site-find-line");
        line.setMinWidth(0);
        line.setPrefWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(line, Priority.ALWAYS);
        // What has no room is cut off at the edge; the end of the line says that it is.
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(line.widthProperty());
        edge.heightProperty().bind(line.heightProperty());
        line.setClip(edge);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.setPrefWidth(0);
        whole.setMinWidth(0);
    }

    /** Turns what the row wants round. */
    static void toggle(SiteFindRow row) {
        row.wantedProperty().set(!row.wantedProperty().get());
    }

    @Override
    protected void updateItem(SiteFindRow row, boolean empty) {
        super.updateItem(row, empty);
        wanted.follow(empty || row == null ? null : row.wantedProperty());
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (row instanceof Head head) {
            show(head);
        } else if (row instanceof Line place) {
            show(place);
        }
        setGraphic(whole);
    }

    private void show(Head head) {
        title.setText(ShownName.of(head.post().title()));
        note.setText(words.get(
                head.post().live().isPresent() ? "find.row.open" : "find.row.file",
                ShownName.of(head.where()),
                head.lines().size()));
        note.setMinWidth(0);
        note.getStyleClass().setAll("label", "panel-note");
        HBox.setMargin(wanted, Insets.EMPTY);
        whole.getChildren().setAll(wanted, title, note);
        setAccessibleText(title.getText() + ", " + note.getText());
    }

    private void show(Line row) {
        LineFound place = row.place();
        String before = place.excerpt().substring(0, place.inExcerpt().start());
        String found = place.inExcerpt().in(place.excerpt());
        String after = place.excerpt().substring(place.inExcerpt().end());
        String by = replaced.apply(place);
        boolean more = place.found().range().length() > found.length();
        line.getChildren().setAll(text(oneBlank(before.stripLeading()), "around"));
        line.getChildren().add(text(shown(found, more), by == null ? "found" : "goes"));
        if (by != null) {
            line.getChildren().add(text(by.replace("\n", "⏎"), "comes"));
        }
        Label rest = new Label(oneBlank(after));
        rest.getStyleClass().addAll("site-find-text", "around");
        rest.setMinWidth(0);
        line.getChildren().add(rest);
        note.setText(Integer.toString(place.line()));
        note.setMinWidth(Region.USE_PREF_SIZE);
        note.getStyleClass().setAll("label", "panel-note", "rename-number");
        HBox.setMargin(wanted, new Insets(0, 0, 0, 24));
        whole.getChildren().setAll(wanted, note, line);
        setAccessibleText(words.get("find.row.said", place.line(), place.excerpt()));
    }

    /** A tab within a line of a list would push what was found out of it. */
    private static String oneBlank(String text) {
        return text.replaceAll("[ \t]+", " ");
    }

    private static String shown(String found, boolean more) {
        return more ? found + "⏎…" : found;
    }

    private static Text text(String characters, String style) {
        Text text = new Text(characters);
        text.getStyleClass().addAll(List.of("site-find-text", style));
        text.setStrikethrough(style.equals("goes"));
        return text;
    }
}
