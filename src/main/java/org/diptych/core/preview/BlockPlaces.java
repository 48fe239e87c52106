package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.post.Post;
import org.diptych.core.text.Halving;
import org.diptych.core.text.TextRange;

/**
 * Where a page shows the blocks that two languages are compared by: finer than the page's own blocks, of which a list is
 * one. Immutable and safe to share between threads; nothing is null.
 */
public final class BlockPlaces {
    /** Without a body. */
    public static final BlockPlaces NONE = new BlockPlaces(List.of());

    private final List<Shown> shown;

    private BlockPlaces(List<Shown> shown) {
        this.shown = List.copyOf(shown);
    }

    /** A block, by its place in the file, and where it is shown. */
    private record Shown(TextRange range, PagePlace place) {}

    /** A block of the page with its further portions, by its place in the file. */
    private record Whole(SectionKey section, int index, int span, TextRange source) {}

    /** Where {@code page} shows the blocks of {@code bodies}, all of {@code post}. */
    public static BlockPlaces of(PreviewPage page, Post post, List<Body> bodies) {
        TreeMap<Integer, Whole> wholes = wholes(page, post);
        Map<Whole, List<BodyBlock>> held = new LinkedHashMap<>();
        for (Body body : bodies) {
            for (BodyBlock block : body.blocks()) {
                Map.Entry<Integer, Whole> whole =
                        wholes.floorEntry(block.range().start());
                if (whole != null
                        && whole.getValue().source().touches(block.range().start())) {
                    held.computeIfAbsent(whole.getValue(), none -> new ArrayList<>())
                            .add(block);
                }
            }
        }
        List<Shown> shown = new ArrayList<>();
        held.forEach((whole, blocks) -> show(whole, blocks, shown));
        shown.sort(Comparator.comparingInt(one -> one.range().start()));
        return new BlockPlaces(shown);
    }

    private static TreeMap<Integer, Whole> wholes(PreviewPage page, Post post) {
        TreeMap<Integer, Whole> wholes = new TreeMap<>();
        List<SectionKey> keys = SectionKey.of(page);
        for (int s = 0; s < keys.size(); s++) {
            PreviewSection section = page.sections().get(s);
            int start = post.contentRange(section.segment()).start();
            List<PreviewBlock> blocks = section.blocks();
            for (int i = 0; i < blocks.size(); ) {
                int end = i + 1;
                while (end < blocks.size() && blocks.get(end).whole().isEmpty()) {
                    end++;
                }
                TextRange source = new TextRange(
                        blocks.get(i).source().start(),
                        blocks.get(end - 1).source().end());
                wholes.put(start + source.start(), new Whole(keys.get(s), i, end - i, source.shift(start)));
                i = end;
            }
        }
        return wholes;
    }

    private static void show(Whole at, List<BodyBlock> blocks, List<Shown> shown) {
        int[] seen = new int[BlockKind.values().length];
        int[] all = new int[seen.length];
        blocks.forEach(block -> all[block.kind().ordinal()]++);
        for (BodyBlock block : blocks) {
            int kind = block.kind().ordinal();
            // What has no prose of its own, a tag say, begins what it holds.
            boolean whole = blocks.size() == 1 || block.kind() == BlockKind.OTHER && block == blocks.get(0);
            String name = whole ? "" : block.kind().name();
            PagePlace.Inside inside = new PagePlace.Inside(name, seen[kind]++, all[kind]);
            shown.add(new Shown(block.range(), new PagePlace(at.section(), at.index(), at.span(), inside)));
        }
    }

    /** Where the page shows the block that begins last at or before {@code offset} of the file. */
    public Optional<PagePlace> at(int offset) {
        return indexAt(offset).stream()
                .mapToObj(index -> shown.get(index).place())
                .findFirst();
    }

    /** The rows of {@code links}, which link the bodies these places are of. */
    public List<PageRow> rows(List<Link> links) {
        List<PageRow> rows = new ArrayList<>();
        for (Link link : links) {
            if (!link.isGap()) {
                at(link.first().get(0).range().start())
                        .ifPresent(first -> at(link.second().get(0).range().start())
                                .ifPresent(second -> rows.add(new PageRow(first, second))));
            }
        }
        return rows;
    }

    /** How far down in that block {@code offset} lies, 0 to 1. */
    public double share(int offset) {
        OptionalInt index = indexAt(offset);
        if (index.isEmpty()) {
            return 0;
        }
        TextRange range = shown.get(index.getAsInt()).range();
        return Math.max(0, Math.min(1, (offset - range.start()) / (double) Math.max(1, range.length())));
    }

    private OptionalInt indexAt(int offset) {
        int low = Halving.first(shown.size(), i -> shown.get(i).range().start() > offset);
        return low == 0 ? OptionalInt.empty() : OptionalInt.of(low - 1);
    }

    /**
     * The place in the file of what is shown in block {@code index} of {@code section}: the {@code nth} of its kind, or
     * where the block holds none of that kind, the whole of it; {@code share} of the way down.
     */
    public OptionalInt offset(String section, int index, String kind, int nth, double share) {
        List<Shown> inBlock = shown.stream()
                .filter(one -> one.place().index() <= index
                        && index < one.place().index() + one.place().span()
                        && one.place().section().toString().equals(section))
                .toList();
        if (inBlock.isEmpty()) {
            return OptionalInt.empty();
        }
        TextRange range = inBlock.stream()
                .filter(one -> one.place().inside().kind().equals(kind)
                        && one.place().inside().nth() == nth)
                .map(Shown::range)
                .findFirst()
                .orElseGet(() -> new TextRange(
                        inBlock.get(0).range().start(),
                        inBlock.get(inBlock.size() - 1).range().end()));
        return OptionalInt.of(range.start() + (int) (Math.max(0, Math.min(1, share)) * range.length()));
    }
}
