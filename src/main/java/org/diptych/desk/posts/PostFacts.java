package org.diptych.desk.posts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.site.pictures.PictureUse;

/**
 * What is known of a post at one revision. Immutable.
 *
 * @param analysis what the core says
 * @param bytes the size of the post as UTF-8
 * @param pictures the pictures it shows
 */
public record PostFacts(Analysis analysis, long bytes, List<PictureUse> pictures) {

    public PostFacts {
        pictures = List.copyOf(pictures);
    }

    static long utf8Length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
