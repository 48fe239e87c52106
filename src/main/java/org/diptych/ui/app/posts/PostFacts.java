package org.diptych.ui.app.posts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.core.analysis.Analysis;

/**
 * What is known of a post at one revision. Immutable.
 *
 * @param analysis what the core says
 * @param counts the length of each part's content, in the order of the snapshot
 * @param bytes the size of the post as UTF-8
 */
public record PostFacts(Analysis analysis, List<TextCount> counts, long bytes) {

    public PostFacts {
        counts = List.copyOf(counts);
    }

    static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
