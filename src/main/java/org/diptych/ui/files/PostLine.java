package org.diptych.ui.files;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostsModel;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;

/** A post in a list: its title and date, and below them what tells it from others. */
final class PostLine extends ListCell<PostEntry> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 48;

    private final PostsModel model;
    private final Messages words;
    private final DateTimeFormatter dates;
    private final Label title = new Label();
    private final Label draft = new Label();
    private final Label date = new Label();
    private final Label detail = new Label();
    private final Label findings = new Label();
    private final Node warning = Icons.of(Feather.ALERT_TRIANGLE);
    private final Tooltip whole = new Tooltip();
    private final VBox lines;

    /** @param chosen is told of the post clicked so often: once in a sheet, twice in a panel */
    PostLine(PostsModel model, Messages words, int clicks, Consumer<PostEntry> chosen) {
        this.model = model;
        this.words = words;
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        this.lines = new VBox(2, row(title, draft, new RowGap(), date), row(detail, new RowGap(), findings));
        getStyleClass().add("post-line");
        title.setMinWidth(0);
        draft.setText(words.get("posts.draft"));
        draft.getStyleClass().add("draft-badge");
        draft.setMinWidth(Region.USE_PREF_SIZE);
        date.setMinWidth(Region.USE_PREF_SIZE);
        findings.setMinWidth(Region.USE_PREF_SIZE);
        model.findings().revision().addListener(observable -> count());
        detail.setMinWidth(0);
        List.of(date, detail, findings).forEach(label -> label.getStyleClass().add("panel-note"));
        lines.setPrefWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == clicks && getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(PostEntry post, boolean empty) {
        super.updateItem(post, empty);
        if (empty || post == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        title.setText(ShownName.of(post.title()));
        show(draft, post.draft());
        date.setText(dates.format(post.date()));
        detail.setText(ShownName.of(detail(post)));
        whole.setText(ShownName.of(post.file().toString()));
        setGraphic(lines);
        setTooltip(whole);
        count();
    }

    /** Shows how many findings the post has; three dots while that is being counted. */
    private void count() {
        PostEntry post = getItem();
        if (post == null || isEmpty()) {
            return;
        }
        OptionalInt count = model.findings().of(post.file());
        boolean counting = count.isEmpty() && model.findings().ask(post.file());
        boolean some = count.orElse(0) > 0;
        show(findings, some || counting);
        findings.setGraphic(some ? warning : null);
        findings.setText(some ? Integer.toString(count.getAsInt()) : "…");
        String said =
                some ? words.get("posts.findings", count.getAsInt()) : counting ? words.get("posts.counting") : "";
        findings.setAccessibleText(said);
        setAccessibleText(spoken(post, said));
    }

    private static String detail(PostEntry post) {
        List<String> parts = new ArrayList<>();
        if (!post.languages().isEmpty()) {
            parts.add(String.join(" ", post.languages()));
        }
        if (!post.tags().isEmpty()) {
            parts.add(String.join(", ", post.tags()));
        }
        parts.add(post.place());
        return String.join(" · ", parts);
    }

    private String spoken(PostEntry post, String count) {
        List<String> parts = new ArrayList<>(List.of(post.title(), date.getText(), detail(post)));
        if (post.draft()) {
            parts.add(1, draft.getText());
        }
        if (!count.isEmpty()) {
            parts.add(count);
        }
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
