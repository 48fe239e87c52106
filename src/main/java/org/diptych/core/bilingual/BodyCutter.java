package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.TextRange;

/**
 * Cuts the bodies of one post into blocks, again and again as it is edited: what was not read anew is not cut anew
 * either, and its blocks keep their text and nodes as the objects they are, so that whoever compares them sees at once that
 * they are the same. Confined to one thread at a time.
 */
public final class BodyCutter {
    private List<CutBody> last = List.of();

    /** As {@link Body#allOf(Post, PublishedPost, PublishSettings)}. */
    public List<Body> bodies(Post post, PublishedPost published, PublishSettings settings) {
        List<CutBody> cut = new ArrayList<>();
        for (int i = 0; i < post.segments().size(); i++) {
            if (post.segments().get(i).kind() == SegmentKind.BODY) {
                CutBody before = cut.size() < last.size() ? last.get(cut.size()) : CutBody.NONE;
                cut.add(body(post, i, published, before));
            }
        }
        last = cut;
        List<Body> read = cut.stream().map(CutBody::body).toList();
        List<Body> written = read.size() < 2 ? new WrittenBodies(post, settings).read() : List.of();
        return written.size() > read.size() ? written : read;
    }

    private static CutBody body(Post post, int index, PublishedPost published, CutBody before) {
        Segment segment = post.segments().get(index);
        TextRange range = post.contentRange(index);
        List<Block> blocks = new ArrayList<>();
        for (PublishedSection section : published.sections()) {
            if (section.segment() == index) {
                blocks.addAll(section.blocks());
            }
        }
        return before.after(index, segment.language(), range, segment.content(), blocks);
    }
}
