package org.diptych.core.check.drift.facts;

import java.util.List;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.post.Post;

/** A text as a body of a post, cut into its blocks, and what these say. */
public final class Cut {
    private Cut() {}

    /** The blocks of {@code text}, as pandoc reads it. */
    public static List<BodyBlock> blocks(String text) {
        return body(text).blocks();
    }

    /** The only body of {@code text}. */
    public static Body body(String text) {
        return Body.allOf(Post.parse(text), Dialect.PANDOC).get(0);
    }

    /** What each of {@code blocks} says. */
    public static List<BlockFacts> facts(List<BodyBlock> blocks) {
        return blocks.stream().map(FactsReader::of).toList();
    }

    /** What the first block of {@code text} says. */
    static BlockFacts facts(String text) {
        return FactsReader.of(blocks(text).get(0));
    }
}
