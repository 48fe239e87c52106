package org.diptych.core.bilingual.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Writes what one of two bodies lacks from the other: headings, formulas, code, images, tables, citations and links are
 * carried over, and prose becomes a gap that begins with {@link org.diptych.core.bilingual.Gap#MARK}. Immutable and safe
 * for any thread; nothing is null.
 */
public final class Mirror {
    private static final String APART = "\n\n";

    private final String text;
    private final List<Body> bodies;
    private final Alignment alignment;

    /**
     * @param text the file's
     * @param bodies its bodies, two at least
     * @param alignment which links the first two
     */
    public Mirror(String text, List<Body> bodies, Alignment alignment) {
        this.text = text;
        this.bodies = List.copyOf(bodies);
        this.alignment = alignment;
    }

    /**
     * The edits that give a partner to each block of body {@code from} (0 or 1) that has none and that {@code range}
     * touches, both in the file; none if none is missing.
     */
    public List<TextEdit> missing(int from, TextRange range) {
        return missing(from, block -> touches(range, block.range()));
    }

    /** The edits that give a partner to each block of body {@code from} that has none and that is {@code wanted}. */
    public List<TextEdit> missing(int from, Predicate<BodyBlock> wanted) {
        return parts(from, wanted).stream().map(Part::edit).toList();
    }

    /**
     * Partners that are put in at one place.
     *
     * @param edit what puts them in
     * @param blocks what they are the partners of, in order
     */
    public record Part(TextEdit edit, List<BodyBlock> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** As {@link #missing(int, Predicate)}, with the blocks that get partners. */
    public List<Part> parts(int from, Predicate<BodyBlock> wanted) {
        List<Part> edits = new ArrayList<>();
        List<BodyBlock> run = new ArrayList<>();
        BodyBlock reached = null;
        for (Link link : alignment.links()) {
            List<BodyBlock> here = from == 0 ? link.first() : link.second();
            List<BodyBlock> there = from == 0 ? link.second() : link.first();
            if (there.isEmpty()) {
                here.stream().filter(wanted).forEach(run::add);
            } else {
                if (!here.isEmpty()) {
                    insert(from, run, reached, there.get(0), edits);
                }
                reached = there.get(there.size() - 1);
            }
        }
        insert(from, run, reached, null, edits);
        return edits;
    }

    private static boolean touches(TextRange range, TextRange block) {
        return range.isEmpty() ? block.touches(range.start()) : block.overlaps(range);
    }

    /** Puts what {@code run} becomes behind {@code before}, or before {@code after}, or into an empty body. */
    private void insert(
            int from, List<BodyBlock> run, @Nullable BodyBlock before, @Nullable BodyBlock after, List<Part> parts) {
        if (run.isEmpty()) {
            return;
        }
        StringBuilder mirrored = new StringBuilder();
        for (int i = 0; i < run.size(); i++) {
            BodyBlock block = run.get(i);
            String gap = i == 0 ? "" : between(from, run.get(i - 1), block);
            mirrored.append(gap).append(MirroredBlock.of(block, indent(block)));
        }
        BodyBlock first = run.get(0);
        TextEdit edit;
        if (before != null) {
            edit = TextEdit.insert(before.range().end(), lead(from, first, before) + mirrored);
        } else if (after != null) {
            edit = TextEdit.insert(after.range().start(), mirrored + APART);
        } else {
            edit = whole(from, run, mirrored.toString());
        }
        parts.add(new Part(edit, run));
        run.clear();
    }

    /** An empty body is laid out as the other one is. */
    private TextEdit whole(int from, List<BodyBlock> run, String mirrored) {
        Body source = bodies.get(from);
        TextRange target = bodies.get(1 - from).range();
        boolean all = run.size() == source.blocks().size();
        String head = new TextRange(source.range().start(), run.get(0).range().start()).in(text);
        String tail = new TextRange(
                        run.get(run.size() - 1).range().end(), source.range().end())
                .in(text);
        return new TextEdit(target, all ? head + mirrored + tail : "\n" + indent(run.get(0)) + mirrored + "\n");
    }

    /** What stands between two blocks of the source; between such as are not neighbours, an empty line. */
    private String between(int from, BodyBlock one, BodyBlock next) {
        Body body = bodies.get(from);
        boolean neighbours = body.place(next) == body.place(one) + 1
                && one.range().end() <= next.range().start();
        return neighbours ? new TextRange(one.range().end(), next.range().start()).in(text) : APART + indent(next);
    }

    /** What stands before the first block that is put in: as in the source, where only white space stands there. */
    private String lead(int from, BodyBlock first, BodyBlock before) {
        List<BodyBlock> blocks = bodies.get(from).blocks();
        int place = bodies.get(from).place(first);
        String written = place > 0 && blocks.get(place - 1).kind() == before.kind()
                ? between(from, blocks.get(place - 1), first)
                : "";
        return written.isBlank() && written.contains("\n") ? written : APART + indent(first);
    }

    /** What stands before a block on its line, where that is white space or marks of a quote. */
    private String indent(BodyBlock block) {
        int line = text.lastIndexOf('\n', block.range().start() - 1) + 1;
        String before = text.substring(line, block.range().start());
        return before.matches("[ \\t>]*") ? before : "";
    }
}
