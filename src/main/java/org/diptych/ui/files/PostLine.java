package org.diptych.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostFindings;
import org.diptych.desk.browse.PostsModel;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.RowGap;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;

/** A post in a list: its title and date, and below them what tells it from others. */
final class PostLine extends PostCell<PostEntry> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 48;

    private final PostFindings counts;
    private final Messages words;
    private final Label detail = new Label();
    private final Label findings = new Label();
    private final Node warning = Icons.of(Feather.ALERT_TRIANGLE);
    private final Tooltip whole = new Tooltip();

    /** @param chosen is told of the post clicked so often: once in a sheet, twice in a panel */
    PostLine(PostsModel model, Messages words, int clicks, Consumer<PostEntry> chosen) {
        super(model.findings(), words, clicks, chosen);
        this.counts = model.findings();
        this.words = words;
        detail.setMinWidth(0);
        findings.setMinWidth(Region.USE_PREF_SIZE);
        List.of(detail, findings).forEach(label -> label.getStyleClass().add("panel-note"));
        layOut(List.of(), row(detail, new RowGap(), findings));
    }

    @Override
    protected void say(PostEntry post) {
        head(post.title(), post.date(), post.draft());
        detail.setText(ShownName.of(detail(post)));
        whole.setText(ShownName.of(post.file().toString()));
        setTooltip(whole);
    }

    /** Shows how many findings the post has; three dots while that is being counted. */
    @Override
    protected void count(PostEntry post) {
        OptionalInt count = counts.of(post.file());
        boolean counting = count.isEmpty() && counts.ask(post.file());
        boolean some = count.orElse(0) > 0;
        show(findings, some || counting);
        findings.setGraphic(some ? warning : null);
        findings.setText(some ? Integer.toString(count.getAsInt()) : "…");
        String said =
                some ? words.get("posts.findings", count.getAsInt()) : counting ? words.get("posts.counting") : "";
        findings.setAccessibleText(said);
        List<String> spoken = spokenHead(post.title());
        spoken.add(detail(post));
        if (!said.isEmpty()) {
            spoken.add(said);
        }
        setAccessibleText(String.join(", ", spoken));
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
}
