package org.diptych.core.check.drift;

import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bilingual.BlockKind;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.check.drift.facing.Facing;
import org.diptych.core.check.drift.facts.BlockFacts;
import org.jspecify.annotations.Nullable;

/**
 * Blocks of one body in a row that nothing answers to.
 *
 * @param before the last link before them; null at the beginning
 * @param single whether nothing else stands between that link and the next: what is brought answers to them then
 * @param sure whether it is these that nothing answers to, and not others beside them
 */
record UnlinkedRun(List<Facing> blocks, @Nullable Facing before, boolean ofFirst, boolean single, boolean sure) {
    List<BodyBlock> own() {
        return blocks.stream().map(block -> own(block, ofFirst)).toList();
    }

    BodyBlock head() {
        return own().get(0);
    }

    BlockFacts facts() {
        return BlockFacts.of(blocks.stream()
                .map(block -> ofFirst ? block.said() : block.answered())
                .toList());
    }

    /** The runs that {@code gaps} of one body make, which stand behind {@code before}. */
    static List<UnlinkedRun> of(
            List<Facing> gaps, @Nullable Facing before, boolean ofFirst, boolean single, boolean sure) {
        return parted(gaps, ofFirst).stream()
                .map(run -> new UnlinkedRun(run, before, ofFirst, single, sure))
                .toList();
    }

    /** The block of a gap. */
    static BodyBlock own(Facing gap, boolean ofFirst) {
        return (ofFirst ? gap.first() : gap.second()).get(0);
    }

    private static boolean goesOn(BodyBlock last, BodyBlock next) {
        return isText(last) && isText(next);
    }

    /** Whether it is part of running text, as its formulas are: what else stands beside it is another thing that lacks. */
    private static boolean isText(BodyBlock block) {
        return block.kind() == BlockKind.PARAGRAPH
                || block.kind() == BlockKind.ITEM
                || block.kind() == BlockKind.FORMULA
                || block.kind() == BlockKind.HEADING;
    }

    /**
     * A heading begins a run of its own, unless it stands in the section of the one before; below no heading so does what is
     * no text, and text behind that.
     */
    private static List<List<Facing>> parted(List<Facing> gaps, boolean ofFirst) {
        List<List<Facing>> runs = new ArrayList<>();
        List<Facing> run = new ArrayList<>();
        int level = 7;
        for (Facing gap : gaps) {
            BodyBlock block = own(gap, ofFirst);
            boolean heading = block.kind() == BlockKind.HEADING;
            BodyBlock last = run.isEmpty() ? null : own(run.get(run.size() - 1), ofFirst);
            boolean other = level > 6 && last != null && !goesOn(last, block);
            if (other || heading && block.level() <= level && !run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            if (heading && (run.isEmpty() || block.level() <= level)) {
                level = block.level();
            }
            run.add(gap);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** What the rule is called for such a run, behind {@code drift-missing-}. */
    String rule() {
        return switch (head().kind()) {
            case HEADING -> blocks.size() == 1 ? "section.heading" : "section";
            case PARAGRAPH -> "paragraph";
            case ITEM -> sure ? "item" : "item.unsure";
            case FORMULA -> "formula";
            case CODE -> "code";
            case QUOTE -> "quote";
            case IMAGE, OTHER -> "figure";
            case TABLE -> "table";
        };
    }
}
