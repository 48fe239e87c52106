package org.diptych.ui.files.home;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.diptych.core.messages.Messages;
import org.diptych.core.site.fulltext.FoundText.Excerpt;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.desk.browse.HomeEntry;
import org.diptych.desk.browse.HomeModel;
import org.diptych.desk.browse.PostFindings;
import org.diptych.ui.files.PostCell;
import org.diptych.ui.shared.Icons;
import org.diptych.ui.shared.ShownName;
import org.kordamp.ikonli.feather.Feather;

/** A post in its site's home: its title, what is to be done in it, its date; below, what it is filed under or says. */
final class HomeLine extends PostCell<HomeEntry> {
    /** In pixels: two lines and the space around them. */
    static final double HEIGHT = 52;

    private final PostFindings counts;
    private final Messages words;
    private final Label before = new Label();
    private final Label found = new Label();
    private final Label behind = new Label();
    private final Label findings = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
    private final Label waiting = new Label(null, Icons.of(Feather.CLOCK));

    HomeLine(HomeModel model, Messages words) {
        super(model.findings(), words, 2, model::open);
        this.counts = model.findings();
        this.words = words;
        getStyleClass().add("home-line");
        title.getStyleClass().add("home-title");
        found.getStyleClass().add("home-found");
        for (Label note : List.of(before, found, behind, findings, waiting)) {
            note.getStyleClass().add("panel-note");
        }
        for (Label whole : List.of(before, found, findings, waiting)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        behind.setMinWidth(0);
        HBox said = new HBox(before, found, behind);
        said.setMinWidth(0);
        layOut(List.of(waiting, findings), said);
    }

    @Override
    protected void say(HomeEntry entry) {
        head(
                entry.post().name(),
                entry.post().head().date(),
                !entry.post().place().published());
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

    @Override
    protected void count(HomeEntry entry) {
        OptionalInt faults = counts.of(entry.file());
        OptionalInt waits = counts.waiting(entry.file());
        if (faults.isEmpty()) {
            counts.ask(entry.file());
        }
        show(findings, faults.orElse(0) > 0);
        show(waiting, waits.orElse(0) > 0);
        findings.setText(String.valueOf(faults.orElse(0)));
        waiting.setText(String.valueOf(waits.orElse(0)));
        setAccessibleText(spoken(entry, faults.orElse(0), waits.orElse(0)));
    }

    private String spoken(HomeEntry entry, int faults, int waits) {
        List<String> parts = spokenHead(entry.post().name());
        if (faults > 0) {
            parts.add(words.get("posts.findings", faults));
        }
        if (waits > 0) {
            parts.add(words.get("home.waiting", waits));
        }
        parts.add(before.getText() + found.getText() + behind.getText());
        return String.join(", ", parts);
    }
}
