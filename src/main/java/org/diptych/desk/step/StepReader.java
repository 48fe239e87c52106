package org.diptych.desk.step;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.BodyCutter;
import org.diptych.core.bilingual.GivenLinks;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.PairState;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.bilingual.step.ContentsNumbers;
import org.diptych.core.bilingual.step.LinkPlaces;
import org.diptych.core.bilingual.step.Needs;
import org.diptych.core.bilingual.step.TwinOutline;
import org.diptych.core.check.Finding;
import org.diptych.core.check.drift.InStep;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.preview.BlockPlaces;
import org.diptych.core.text.TextRange;
import org.diptych.desk.text.PostPairs;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the two languages of a post answer to each other, again and again as it is edited; whoever asks for the same
 * analysis gets the same reading, as long as nothing else has become known of the post's pairs. Safe to use from any
 * thread.
 */
public final class StepReader {
    /** The rules whose findings say that two languages differ. */
    private static final String DRIFT = "drift-";

    /** A post that rests holds its own analysis no longer. */
    private WeakReference<Analysis> read = new WeakReference<>(null);

    private final BodyCutter cutter = new BodyCutter();
    private @Nullable PairState known;
    private @Nullable StepReading reading;

    /** What {@code analysis} says of the two languages of the post that {@code pairs} belong to. */
    public synchronized StepReading read(PostPairs pairs, Analysis analysis, Dialect dialect) {
        PairState now = pairs.known();
        StepReading last = reading;
        if (last == null || read.get() != analysis || known != now) {
            last = readAnew(pairs, analysis, dialect);
            reading = last;
            read = new WeakReference<>(analysis);
            known = now;
        }
        return last;
    }

    private StepReading readAnew(PostPairs pairs, Analysis analysis, Dialect dialect) {
        String file = analysis.post().text();
        LinkedPost linked =
                pairs.read(cutter.bodies(analysis.post(), analysis.published(), PublishSettings.of(dialect)));
        List<Body> bodies = linked.bodies();
        LinkPlaces places = LinkPlaces.of(file, bodies, linked.alignment());
        BlockPlaces onPage = BlockPlaces.of(analysis.preview(), analysis.post(), bodies);
        return new StepReading(
                analysis.revision(),
                file,
                linked,
                InStep.of(bodies.size(), analysis.findings()),
                places,
                Needs.of(
                        places,
                        linked.waiting().pairs().stream().map(WaitingPair::link).toList(),
                        alone(linked),
                        drift(analysis)),
                TwinOutline.of(bodies, linked.alignment()),
                ContentsNumbers.of(analysis.post(), analysis.published()),
                onPage,
                onPage.rows(linked.alignment().links()));
    }

    /** The blocks that stand alone on purpose. */
    private static List<BodyBlock> alone(LinkedPost linked) {
        List<BodyBlock> alone = new ArrayList<>();
        if (linked.bodies().size() > 1
                && linked.state().given().stream().anyMatch(given -> given.kind() == Given.Kind.ALONE)) {
            GivenLinks given = linked.word().links(linked.state().given());
            given.aloneFirst()
                    .forEach(i -> alone.add(linked.bodies().get(0).blocks().get(i)));
            given.aloneSecond()
                    .forEach(i -> alone.add(linked.bodies().get(1).blocks().get(i)));
        }
        return alone;
    }

    private static List<TextRange> drift(Analysis analysis) {
        return analysis.findings().stream()
                .filter(finding -> finding.rule().startsWith(DRIFT))
                .map(Finding::range)
                .toList();
    }
}
