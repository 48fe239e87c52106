package org.diptych.core.markdown.pandoc;

import java.util.List;
import java.util.Set;
import org.diptych.core.markdown.pandoc.HeadingNames.Named;
import org.diptych.core.markdown.pandoc.read.Turn;
import org.diptych.core.markdown.source.HtmlBlock;

/** What was read in one turn, written. */
record Stretch(Turn turn, int from, int to, int reach, List<Named> headings, List<HtmlBlock> blocks) {

    boolean alone() {
        return turn.alone();
    }

    /** Whether any of {@code stretches} may refer to one of {@code headings}. */
    static boolean mayRefer(List<Stretch> stretches, Set<Named> headings) {
        for (Stretch stretch : stretches) {
            for (String key : stretch.turn.referred()) {
                for (Named heading : headings) {
                    if (key.contains(heading.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Stretch moved(int distance) {
        return distance == 0
                ? this
                : new Stretch(
                        turn,
                        from + distance,
                        to + distance,
                        reach == Turn.WHOLE ? reach : reach + distance,
                        headings,
                        blocks.stream()
                                .map(block -> block.at(block.start() + distance, block.end() + distance))
                                .toList());
    }
}
