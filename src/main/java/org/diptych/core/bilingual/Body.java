package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;

/**
 * One language's text, cut into what can be compared with another's. Immutable; nothing is null.
 *
 * @param segment its segment's index in the post
 * @param language as the tag names it, empty without language tags
 * @param range the body's content, in the file
 * @param blocks its blocks in order; none overlaps another
 * @param headings its headings in order
 */
public record Body(int segment, String language, TextRange range, List<BodyBlock> blocks, List<BodyHeading> headings) {

    public Body {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(range, "range");
        blocks = List.copyOf(blocks);
        headings = List.copyOf(headings);
    }

    /** How many of the blocks begin before {@code offset} in the file. */
    public int blocksBefore(int offset) {
        return Halving.first(blocks.size(), i -> blocks.get(i).range().start() >= offset);
    }

    /** Where {@code block} stands among the blocks, from 0; -1 if it is none of them. */
    public int place(BodyBlock block) {
        int start = block.range().start();
        for (int i = blocksBefore(start);
                i < blocks.size() && blocks.get(i).range().start() == start;
                i++) {
            if (blocks.get(i).equals(block)) {
                return i;
            }
        }
        return -1;
    }

    /** The same text where it stands now. */
    Body at(int segment, String language, TextRange range) {
        int by = range.start() - this.range.start();
        if (by == 0) {
            return new Body(segment, language, range, blocks, headings);
        }
        List<BodyBlock> moved = new ArrayList<>(blocks.size());
        blocks.forEach(block -> moved.add(block.shift(by)));
        List<BodyHeading> titles = new ArrayList<>(headings.size());
        headings.forEach(heading -> titles.add(heading.shift(by)));
        return new Body(segment, language, range, moved, titles);
    }

    /**
     * The bodies of {@code post}, of which {@code published} was made, in the order of the file. Where a language's tag is
     * swallowed, by code that is never closed, say, the bodies are those that the tags mark as they are written.
     */
    public static List<Body> allOf(Post post, PublishedPost published, PublishSettings settings) {
        return new BodyCutter().bodies(post, published, settings);
    }

    /** The bodies of {@code post}, of which {@code published} was made in {@code dialect}. */
    public static List<Body> allOf(Post post, PublishedPost published, Dialect dialect) {
        return allOf(post, published, PublishSettings.of(dialect));
    }

    /** The bodies of {@code post}, read anew as outside of any site. */
    public static List<Body> allOf(Post post, Dialect dialect) {
        PublishSettings settings = PublishSettings.of(dialect);
        return allOf(post, new Publisher(settings).publish(post), settings);
    }
}
