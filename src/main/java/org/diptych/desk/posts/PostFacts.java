package org.diptych.desk.posts;

import java.nio.charset.StandardCharsets;
import org.diptych.core.analysis.Analysis;

/**
 * What is known of a post at one revision. Immutable.
 *
 * @param analysis what the core says
 * @param bytes the size of the post as UTF-8
 */
public record PostFacts(Analysis analysis, long bytes) {

    static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
