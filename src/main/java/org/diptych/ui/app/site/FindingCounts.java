package org.diptych.ui.app.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import javafx.collections.ListChangeListener;
import org.diptych.ui.app.posts.OpenPost;
import org.diptych.ui.app.posts.OpenPosts;
import org.diptych.ui.app.posts.PostFacts;

/** How many findings posts had when they were last read in this window. Confined to the FX thread. */
public final class FindingCounts {
    private final Map<Path, Integer> counts = new HashMap<>();

    public FindingCounts(OpenPosts posts) {
        posts.posts().forEach(this::listenTo);
        posts.posts().addListener((ListChangeListener<OpenPost>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::listenTo);
            }
        });
    }

    /** The findings of the post in {@code file}; empty if it was not open yet. */
    public OptionalInt of(Path file) {
        Integer count = counts.get(file);
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private void listenTo(OpenPost post) {
        post.factsProperty().addListener((observable, before, facts) -> take(post, facts));
        take(post, post.factsProperty().get());
    }

    private void take(OpenPost post, PostFacts facts) {
        if (facts != null) {
            post.path()
                    .ifPresent(
                            path -> counts.put(path, facts.analysis().findings().size()));
        }
    }
}
