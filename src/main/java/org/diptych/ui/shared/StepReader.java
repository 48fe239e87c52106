package org.diptych.ui.shared;

import java.util.List;
import java.util.function.BiFunction;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.InStep;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.bilingual.step.ContentsNumbers;
import org.diptych.core.bilingual.step.LinkPlaces;
import org.diptych.core.bilingual.step.Needs;
import org.diptych.core.bilingual.step.TwinOutline;
import org.diptych.core.check.Finding;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.preview.BlockPlaces;
import org.diptych.core.text.TextRange;

/**
 * Reads how the two languages of a post answer to each other, again and again as it is edited; whoever asks for the same
 * analysis gets the same reading. Safe to use from any thread.
 */
public final class StepReader {
    /** The rules whose findings say that two languages differ. */
    private static final String DRIFT = "drift-";

    private final BiFunction<Analysis, List<Link>, Waiting> waiting;
    private Analysis read;
    private StepReading reading;
    /** Most edits leave most links alone: only what they came near is linked anew. */
    private Alignment last = Alignment.NONE;

    /** A reader that knows of nothing that waits. */
    public StepReader() {
        this((analysis, links) -> Waiting.NONE);
    }

    /** @param waiting which pairs of a post wait; asked on the worker */
    public StepReader(BiFunction<Analysis, List<Link>, Waiting> waiting) {
        this.waiting = waiting;
    }

    /** What {@code analysis} says of the post's two languages. */
    public synchronized StepReading read(Analysis analysis, Dialect dialect) {
        if (read != analysis) {
            reading = readAnew(analysis, dialect);
            read = analysis;
        }
        return reading;
    }

    private StepReading readAnew(Analysis analysis, Dialect dialect) {
        String file = analysis.post().text();
        List<Body> bodies = Body.allOf(analysis.post(), analysis.published(), dialect);
        Alignment alignment = last.after(bodies);
        last = alignment;
        LinkPlaces places = LinkPlaces.of(file, bodies, alignment);
        BlockPlaces onPage = BlockPlaces.of(analysis.preview(), analysis.post(), bodies);
        Waiting waits = waiting.apply(analysis, alignment.links());
        return new StepReading(
                analysis.revision(),
                file,
                bodies,
                alignment,
                InStep.of(analysis.post(), bodies, alignment),
                places,
                waits,
                Needs.of(places, waits.pairs().stream().map(WaitingPair::link).toList(), drift(analysis)),
                TwinOutline.of(bodies, alignment),
                ContentsNumbers.of(analysis.post(), analysis.published()),
                onPage,
                onPage.rows(alignment.links()));
    }

    private static List<TextRange> drift(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().startsWith(DRIFT))
                .map(Finding::range)
                .toList();
    }
}
