package org.diptych.app.parts;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.messages.Messages;
import org.diptych.desk.posts.OpenPost;
import org.diptych.desk.posts.PostFacts;
import org.diptych.desk.text.PostPart;
import org.jspecify.annotations.Nullable;

/** Tells of the parts of a post what was read out of them: in a line on each fold, and how long each body is. */
final class PartDescriptions {
    private final OpenPost post;
    private final PartFolds above;
    private final BodyColumns bodies;
    private final PartFolds below;
    private final OneLine oneLine;
    private final LengthWords lengths;

    PartDescriptions(OpenPost post, Messages words, PartFolds above, BodyColumns bodies, PartFolds below) {
        this.post = post;
        this.above = above;
        this.bodies = bodies;
        this.below = below;
        this.oneLine = new OneLine(words);
        this.lengths = new LengthWords(words);
    }

    /** @param facts null where nothing has been read yet */
    void tell(@Nullable PostFacts facts) {
        above.describe(oneLine, facts == null ? null : facts.analysis());
        below.describe(oneLine, facts == null ? null : facts.analysis());
        if (facts != null) {
            count(facts.analysis());
        }
    }

    private void count(Analysis analysis) {
        List<PostPart> parts = post.session().parts();
        if (analysis.post().segments().size() == parts.size()) {
            for (BodyColumn column : bodies.columns()) {
                column.header()
                        .setCount(lengths.of(
                                analysis, parts.indexOf(column.editor().part())));
            }
        }
    }
}
