package org.diptych.core.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.diptych.core.post.BlockTags.Block;
import org.diptych.core.text.TextRange;

/** Cuts one text, whose lines end with {@code \n}, into segments; used once. */
final class PostParser {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A line of front matter by which a post has Hexo's template engine switched off. */
    private static final Pattern SWITCHED_OFF = Pattern.compile(
            "^(?:disableNunjucks|\"disableNunjucks\"|'disableNunjucks'|[ \\t]+\"disableNunjucks\")[ \\t]*:"
                    + "[ \\t]*(?:true|True|TRUE)[ \\t]*,?[ \\t]*(?:[ \\t]#.*)?$",
            Pattern.MULTILINE);

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int at;

    PostParser(String text) {
        this.text = text;
    }

    Post parse() {
        String mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        at = mark.length();
        cutFrontMatter();
        int start = at;
        String content = text.substring(start);
        HexoLayer read = runsTemplates() ? HexoLayer.of(content) : HexoLayer.withoutTemplates(content);
        HexoLayer layer = read.moved(range -> range.shift(start));
        BlockTags tags = BlockTags.of(layer.tags());
        cutBlocks(tags.blocks(), new Gaps(text, layer, tags));
        Segment first = segments.get(0);
        segments.set(
                0,
                new Segment(first.kind(), first.language(), mark + first.opening(), first.content(), first.closing()));
        return new Post(text, segments, tags.faults(), layer);
    }

    private boolean runsTemplates() {
        return segments.isEmpty()
                || !SWITCHED_OFF.matcher(segments.get(0).content()).find();
    }

    private void cutFrontMatter() {
        FrontMatterFence.in(text, at).ifPresent(fence -> {
            segments.add(segment(SegmentKind.FRONT_MATTER, "", fence.content(), fence.end()));
        });
    }

    private void cutBlocks(List<Block> blocks, Gaps gaps) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            take(gaps.cut(at, block.open().range().start()));
            int next = i + 1 < blocks.size() ? blocks.get(i + 1).open().range().start() : text.length();
            cutBlock(block, next);
        }
        take(gaps.cut(at, text.length()));
    }

    private void take(List<Segment> cut) {
        for (Segment segment : cut) {
            segments.add(segment);
            at += segment.length();
        }
    }

    private void cutBlock(Block block, int next) {
        SegmentKind kind = block.isBody() ? SegmentKind.BODY : SegmentKind.REFERENCES;
        String language = block.isBody() ? block.open().arguments().split("\\s", 2)[0] : "";
        TextRange open = block.open().range();
        Optional<TextRange> close = block.close().map(HexoTag::range);
        int closeStart = close.map(TextRange::start).orElse(next);
        int from = afterLineEnd(open.end(), closeStart).orElse(open.end());
        int to = close.isPresent() ? beforeLineEnd(closeStart, from) : closeStart;
        segments.add(segment(
                kind,
                language,
                new TextRange(from, to),
                close.map(TextRange::end).orElse(next)));
    }

    private Segment segment(SegmentKind kind, String language, TextRange content, int end) {
        Segment segment = new Segment(
                kind,
                language,
                text.substring(at, content.start()),
                content.in(text),
                text.substring(content.end(), end));
        at = end;
        return segment;
    }

    /** The place after the line's end, if nothing but blanks stands before it. */
    private OptionalInt afterLineEnd(int from, int limit) {
        int end = from;
        while (end < limit && isBlank(text.charAt(end))) {
            end++;
        }
        return end < limit && text.charAt(end) == '\n' ? OptionalInt.of(end + 1) : OptionalInt.empty();
    }

    /** The place before the end of the line above {@code to}, if nothing but blanks stands between. */
    private int beforeLineEnd(int to, int limit) {
        int start = to;
        while (start > limit && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start > limit && text.charAt(start - 1) == '\n' ? start - 1 : to;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
