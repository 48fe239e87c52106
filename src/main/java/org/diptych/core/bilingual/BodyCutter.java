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
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.text.SameEnds;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

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
        if (read.size() < 2) {
            List<Body> written = new WrittenBodies(post, settings).read();
            return written.size() > read.size() ? written : read;
        }
        return isUnread(post, read) ? orWritten(read, new WrittenBodies(post, settings).read()) : read;
    }

    /** Whether nothing of the bodies is published although they say something, as where a tag is never closed. */
    private static boolean isUnread(Post post, List<Body> read) {
        return read.stream().allMatch(body -> body.blocks().isEmpty())
                && read.stream().anyMatch(body -> !body.range().in(post.text()).isBlank());
    }

    /** The bodies as they are {@code written}, if it is only what stands between them that stops the site's build. */
    private static List<Body> orWritten(List<Body> read, List<Body> written) {
        boolean whole = written.stream().noneMatch(body -> body.blocks().isEmpty());
        return written.size() == read.size() && whole ? written : read;
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

    /**
     * A body, and what each of its published blocks was cut into: what an edit left is taken over, by where it stands before the
     * edit or behind it, and by its nodes alone only where it was moved. Immutable.
     */
    static final class CutBody {
        /** Nothing was cut yet. */
        static final CutBody NONE =
                new CutBody("", List.of(), new Body(0, "", new TextRange(0, 0), List.of(), List.of()));

        private final String content;
        private final List<Piece> pieces;
        private final Body body;

        private CutBody(String content, List<Piece> pieces, Body body) {
            this.content = content;
            this.pieces = pieces;
            this.body = body;
        }

        /**
         * A published block.
         *
         * @param start where it begins in the content
         * @param nodes the very nodes that it was read into
         * @param cut what it was cut into; null where that hangs on more than its own text
         */
        private record Piece(int start, int length, List<Node> nodes, @Nullable Cut cut) {

            /** Whether {@code block} is the same one, {@code by} characters behind where it was. */
            boolean isOf(Block block, int by) {
                return nodes == block.nodes()
                        && start + by == block.source().start()
                        && length == block.source().length();
            }
        }

        /** @param at where the block begins in the file */
        private record Cut(int at, List<BodyBlock> blocks, List<BodyHeading> headings) {

            Cut movedTo(int place) {
                int by = place - at;
                if (by == 0) {
                    return this;
                }
                return new Cut(
                        place,
                        blocks.size() == 1
                                ? List.of(blocks.get(0).shift(by))
                                : blocks.stream().map(block -> block.shift(by)).toList(),
                        headings.isEmpty()
                                ? headings
                                : headings.stream()
                                        .map(heading -> heading.shift(by))
                                        .toList());
            }

            /** Whether all that was cut stands in the block itself: the text of a note may stand elsewhere. */
            boolean isWithin(TextRange range) {
                for (BodyBlock block : blocks) {
                    if (block.range().start() < range.start() || block.range().end() > range.end()) {
                        return false;
                    }
                }
                return true;
            }
        }

        Body body() {
            return body;
        }

        /** The body with {@code now} for content, which stands at {@code range} of the file and is published as {@code blocks}. */
        CutBody after(int segment, String language, TextRange range, String now, List<Block> blocks) {
            SameEnds same = SameEnds.of(content, now);
            int most = Math.min(pieces.size(), blocks.size());
            int head = 0;
            while (head < most
                    && pieces.get(head).isOf(blocks.get(head), 0)
                    && blocks.get(head).source().end() <= same.start()) {
                head++;
            }
            if (head == blocks.size() && head == pieces.size() && content.equals(now)) {
                // Where the pieces were cut is no matter: each says where it stood then.
                return new CutBody(now, pieces, body.at(segment, language, range));
            }
            int grown = now.length() - content.length();
            int tail = 0;
            while (tail < most - head
                    && pieces.get(pieces.size() - 1 - tail).isOf(blocks.get(blocks.size() - 1 - tail), grown)
                    // The character before it has a say in what begins a line.
                    && blocks.get(blocks.size() - 1 - tail).source().start() > now.length() - same.end()) {
                tail++;
            }
            return again(segment, language, range, now, blocks, head, tail);
        }

        private CutBody again(
                int segment, String language, TextRange range, String now, List<Block> blocks, int head, int tail) {
            Map<List<Node>, Piece> between = new IdentityHashMap<>();
            pieces.subList(head, pieces.size() - tail).forEach(piece -> between.put(piece.nodes(), piece));
            BodyReader reader = new BodyReader(now, range.start());
            List<Piece> read = new ArrayList<>(blocks.size());
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                int fromEnd = blocks.size() - i;
                Piece piece = i < head
                        ? pieces.get(i)
                        : fromEnd <= tail ? pieces.get(pieces.size() - fromEnd) : moved(between, block, now);
                Cut known = piece == null || !reader.isBetweenBlocks() ? null : piece.cut();
                Cut cut;
                if (known == null) {
                    cut = cut(block, now, range.start(), reader);
                } else {
                    Cut moved = known.movedTo(range.start() + block.source().start());
                    reader.take(moved.blocks(), moved.headings());
                    cut = moved;
                }
                read.add(
                        piece != null && cut == piece.cut() && i < head
                                ? piece
                                : new Piece(
                                        block.source().start(), block.source().length(), block.nodes(), cut));
            }
            reader.finish();
            return new CutBody(now, read, new Body(segment, language, range, reader.blocks(), reader.headings()));
        }

        /** What the same nodes were read out of before, if that was the same text. */
        private @Nullable Piece moved(Map<List<Node>, Piece> between, Block block, String now) {
            Piece piece = between.get(block.nodes());
            int length = block.source().length();
            return piece != null
                            && piece.length() == length
                            && now.regionMatches(block.source().start(), content, piece.start(), length)
                    ? piece
                    : null;
        }

        /** Cuts {@code block}; null where what it was cut into hangs on more than its own text. */
        private static @Nullable Cut cut(Block block, String content, int start, BodyReader reader) {
            int from = block.source().start();
            int blocks = reader.blocks().size();
            int headings = reader.headings().size();
            boolean between = reader.isBetweenBlocks();
            reader.cut(block, 0);
            boolean beginsLine = from == 0 || content.charAt(from - 1) == '\n';
            if (!between
                    || !reader.isBetweenBlocks()
                    || !beginsLine
                    || block.nodes().isEmpty()) {
                return null;
            }
            Cut cut = new Cut(
                    start + from,
                    List.copyOf(reader.blocks().subList(blocks, reader.blocks().size())),
                    List.copyOf(reader.headings()
                            .subList(headings, reader.headings().size())));
            return cut.isWithin(block.source().shift(start)) ? cut : null;
        }
    }
}
