package org.diptych.core.markdown.pandoc;

import java.util.List;
import org.diptych.core.markdown.pandoc.HeadingNames.Named;
import org.diptych.core.markdown.pandoc.read.Turn;
import org.diptych.core.markdown.source.HtmlBlock;

/** What was read in one turn, written. */
record Stretch(Turn turn, int from, int to, int reach, List<Named> headings, List<HtmlBlock> blocks) {

    boolean alone() {
        return turn.alone();
    }

    /** Whether it may refer to the heading {@code text}. */
    boolean mayReferTo(String text) {
        return turn.referred().stream().anyMatch(key -> key.contains(text));
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
