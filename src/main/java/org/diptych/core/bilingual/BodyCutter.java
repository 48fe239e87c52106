package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/**
 * Cuts the bodies of one post into blocks, again and again as it is edited: what was not read anew is not cut anew
 * either, and its blocks keep their text and nodes as the objects they are, so that whoever compares them sees at once that
 * they are the same. Confined to one thread at a time.
 */
public final class BodyCutter {
    private Map<List<Node>, Cut> before = new IdentityHashMap<>();
    private Map<List<Node>, Cut> now = new IdentityHashMap<>();

    /**
     * What a published block was cut into.
     *
     * @param text the block's characters
     * @param at where they began in the file
     */
    private record Cut(String text, int at, List<BodyBlock> blocks, List<Heading> headings) {
        Cut movedTo(int place) {
            if (place == at) {
                return this;
            }
            int by = place - at;
            List<BodyBlock> moved = new ArrayList<>(blocks.size());
            for (BodyBlock block : blocks) {
                moved.add(block.shift(by));
            }
            List<Heading> titles = new ArrayList<>(headings.size());
            for (Heading heading : headings) {
                titles.add(new Heading(
                        heading.level(), heading.title(), heading.range().shift(by)));
            }
            return new Cut(text, place, moved, titles);
        }
    }

    /** As {@link Body#allOf(Post, PublishedPost, PublishSettings)}. */
    public List<Body> bodies(Post post, PublishedPost published, PublishSettings settings) {
        List<Body> read = new ArrayList<>();
        for (int i = 0; i < post.segments().size(); i++) {
            if (post.segments().get(i).kind() == SegmentKind.BODY) {
                read.add(body(post, i, published));
            }
        }
        before = now;
        now = new IdentityHashMap<>(before.size()); // most of it is there again
        List<Body> written = read.size() < 2 ? new WrittenBodies(post, settings).read() : List.of();
        return written.size() > read.size() ? written : read;
    }

    private Body body(Post post, int segment, PublishedPost published) {
        TextRange range = post.contentRange(segment);
        String content = post.segments().get(segment).content();
        BodyReader reader = new BodyReader(content, range.start());
        for (PublishedSection section : published.sections()) {
            if (section.segment() == segment) {
                section.blocks().forEach(block -> cut(block, content, range.start(), reader));
            }
        }
        reader.finish();
        return new Body(segment, post.segments().get(segment).language(), range, reader.blocks(), reader.headings());
    }

    private void cut(Block block, String content, int start, BodyReader reader) {
        int from = block.source().start();
        Cut known = before.get(block.nodes());
        if (known == null) {
            known = now.get(block.nodes());
        }
        if (known != null
                && reader.isBetweenBlocks()
                && known.text().length() == block.source().length()
                && content.startsWith(known.text(), from)) {
            Cut moved = known.movedTo(start + from);
            reader.take(moved.blocks(), moved.headings());
            now.put(block.nodes(), moved);
            return;
        }
        int blocks = reader.blocks().size();
        int headings = reader.headings().size();
        boolean between = reader.isBetweenBlocks();
        reader.cut(block, 0);
        boolean beginsLine = from == 0 || content.charAt(from - 1) == '\n';
        if (between && reader.isBetweenBlocks() && beginsLine && !block.nodes().isEmpty()) {
            Cut cut = new Cut(
                    block.source().in(content),
                    start + from,
                    List.copyOf(reader.blocks().subList(blocks, reader.blocks().size())),
                    List.copyOf(reader.headings()
                            .subList(headings, reader.headings().size())));
            if (isWithin(cut, block.source().shift(start))) {
                now.put(block.nodes(), cut);
            }
        }
    }

    /** Whether all that was cut stands in the block itself: the text of a note may stand elsewhere. */
    private static boolean isWithin(Cut cut, TextRange range) {
        for (BodyBlock block : cut.blocks()) {
            if (block.range().start() < range.start() || block.range().end() > range.end()) {
                return false;
            }
        }
        return true;
    }
}
