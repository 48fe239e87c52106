package org.diptych.core.post;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.TextRange;

/** Says what the stretches are that lie before, between and after the blocks of one post, in their order. */
final class Gaps {
    private final String text;
    private final HexoLayer layer;
    private final boolean tagged;
    private final int firstBlock;
    private final int lastBody;
    private boolean hasBody;

    Gaps(String text, HexoLayer layer, BlockTags tags) {
        this.text = text;
        this.layer = layer;
        List<Integer> bodies = tags.blocks().stream()
                .filter(BlockTags.Block::isBody)
                .map(block -> block.open().range().start())
                .toList();
        this.tagged = !bodies.isEmpty();
        this.lastBody = tagged ? bodies.get(bodies.size() - 1) : -1;
        this.firstBlock = tags.blocks().stream()
                .mapToInt(block -> block.open().range().start())
                .findFirst()
                .orElse(text.length());
    }

    /** The segments of the stretch from {@code start} to {@code end}, which follows the last one that was cut. */
    List<Segment> cut(int start, int end) {
        if (end > firstBlock) {
            return plain(kindAfterBlocks(start, end), start, end);
        }
        Optional<TextRange> more = MoreMark.in(text, layer, new TextRange(start, end));
        if (more.isPresent()) {
            int mark = more.get().start();
            int content = mark > start && text.charAt(mark - 1) == '\n' ? mark - 1 : mark;
            int after = more.get().end();
            Segment summary = new Segment(
                    SegmentKind.SUMMARY, "", "", text.substring(start, content), text.substring(content, after));
            return Stream.concat(Stream.of(summary), rest(after, end).stream()).toList();
        }
        OptionalInt button = tagged ? switchIn(start, end) : OptionalInt.empty();
        int summary = button.orElse(end);
        if (!tagged || text.substring(start, summary).isBlank()) {
            return rest(start, end);
        }
        return Stream.concat(
                        Stream.of(Segment.plain(SegmentKind.SUMMARY, text.substring(start, summary))),
                        rest(summary, end).stream())
                .toList();
    }

    private List<Segment> rest(int start, int end) {
        boolean isBody =
                !tagged && (end == text.length() || !text.substring(start, end).isBlank());
        return plain(isBody ? SegmentKind.BODY : SegmentKind.BETWEEN, start, end);
    }

    private List<Segment> plain(SegmentKind kind, int start, int end) {
        hasBody |= kind == SegmentKind.BODY;
        boolean wanted = start < end || kind == SegmentKind.BODY;
        return wanted ? List.of(Segment.plain(kind, text.substring(start, end))) : List.of();
    }

    private SegmentKind kindAfterBlocks(int start, int end) {
        boolean lacksBody = !tagged && !hasBody;
        boolean blank = text.substring(start, end).isBlank();
        if (lacksBody && (!blank || end == text.length())) {
            return SegmentKind.BODY;
        }
        return blank || start < lastBody ? SegmentKind.BETWEEN : SegmentKind.TAIL;
    }

    private OptionalInt switchIn(int start, int end) {
        return layer.tags().stream()
                .filter(tag -> LanguageSyntax.USUAL.isChooser(tag.name()))
                .mapToInt(tag -> tag.range().start())
                .filter(place -> start <= place && place < end)
                .findFirst();
    }
}
