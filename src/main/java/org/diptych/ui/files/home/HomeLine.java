package org.diptych.ui.files.home;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;

/** A post in its site's home: its title, what is to be done in it, its date; below, what it is filed under or says. */
final class HomeLine extends ListCell<HomeEntry> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 52;

    private final HomeModel model;
    private final Messages words;
    private final DateTimeFormatter dates;
    private final Label title = new Label();
    private final Label draft = new Label();
    private final Label date = new Label();
    private final Label before = new Label();
    private final Label found = new Label();
    private final Label behind = new Label();
    private final Label findings = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
    private final Label waiting = new Label(null, Icons.of(Feather.CLOCK));
    private final VBox lines;

    HomeLine(HomeModel model, Messages words) {
        this.model = model;
        this.words = words;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        getStyleClass().addAll("post-line", "home-line");
        title.getStyleClass().add("home-title");
        draft.setText(words.get("posts.draft"));
        draft.getStyleClass().add("draft-badge");
        found.getStyleClass().add("home-found");
        for (Label note : List.of(date, before, found, behind, findings, waiting)) {
            note.getStyleClass().add("panel-note");
        }
        for (Label whole : List.of(draft, date, before, found, findings, waiting)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        title.setMinWidth(0);
        behind.setMinWidth(0);
        HBox said = new HBox(before, found, behind);
        said.setMinWidth(0);
        this.lines = new VBox(2, row(title, draft, new RowGap(), waiting, findings, date), said);
        lines.setPrefWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        model.findings().revision().addListener(observable -> count());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null) {
                model.open(getItem());
            }
        });
    }

    @Override
    protected void updateItem(HomeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(ShownName.of(entry.post().name()));
        show(draft, !entry.post().place().published());
        date.setText(dates.format(entry.post().head().date()));
        say(entry);
        setGraphic(lines);
        count();
    }

    private void say(HomeEntry entry) {
        if (entry.excerpt().isEmpty()) {
            before.setText("");
            found.setText("");
            behind.setText(ShownName.of(filed(entry.post())));
            return;
        }
        Excerpt excerpt = entry.excerpt().get();
        before.setText(ShownName.of(excerpt.words().substring(0, excerpt.found().start())));
        found.setText(ShownName.of(excerpt.found().in(excerpt.words())));
        behind.setText(ShownName.of(excerpt.words().substring(excerpt.found().end())));
    }

    private static String filed(IndexedPost post) {
        List<String> parts = new ArrayList<>();
        if (!post.languages().isEmpty()) {
            parts.add(String.join(" ", post.languages()));
        }
        if (!post.head().categories().isEmpty()) {
            parts.add(post.head().categories().stream()
                    .map(path -> String.join(" / ", path))
                    .collect(Collectors.joining(", ")));
        }
        if (!post.head().tags().isEmpty()) {
            parts.add(post.head().tags().stream().map(tag -> "#" + tag).collect(Collectors.joining(" ")));
        }
        parts.add(post.file());
        return String.join(" · ", parts);
    }

    private void count() {
        HomeEntry entry = getItem();
        if (entry == null || isEmpty()) {
            return;
        }
        OptionalInt faults = model.findings().of(entry.file());
        OptionalInt waits = model.findings().waiting(entry.file());
        if (faults.isEmpty()) {
            model.findings().ask(entry.file());
        }
        show(findings, faults.orElse(0) > 0);
        show(waiting, waits.orElse(0) > 0);
        findings.setText(String.valueOf(faults.orElse(0)));
        waiting.setText(String.valueOf(waits.orElse(0)));
        setAccessibleText(spoken(entry, faults.orElse(0), waits.orElse(0)));
    }

    private String spoken(HomeEntry entry, int faults, int waits) {
        List<String> parts = new ArrayList<>(List.of(entry.post().name()));
        if (!entry.post().place().published()) {
            parts.add(draft.getText());
        }
        parts.add(date.getText());
        if (faults > 0) {
            parts.add(words.get("posts.findings", faults));
        }
        if (waits > 0) {
            parts.add(words.get("home.waiting", waits));
        }
        parts.add(before.getText() + found.getText() + behind.getText());
        return String.join(", ", parts);
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }

    private static HBox row(Region... parts) {
        HBox row = new HBox(8, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
