package org.diptych.desk.step;

import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.step.LinkPlaces;
import org.diptych.core.bilingual.step.Needs;
import org.diptych.core.bilingual.step.TwinOutline;
import org.diptych.core.check.drift.InStep;
import org.diptych.core.preview.BlockPlaces;
import org.diptych.core.preview.PageRow;

/**
 * What is known of a post's two languages at one revision. Immutable; nothing is null.
 *
 * @param revision the text's
 * @param file the text
 * @param linked its bodies, what answers to what in them, and which pairs wait
 * @param inStep where the languages differ
 * @param places where the links stand in both bodies
 * @param needs which links need work
 * @param outline the headings of both bodies
 * @param numbers the headings' numbers in the contents of the site's page, by where each begins
 * @param onPage where the page shows each block
 * @param rows what begins at one height where the page shows both languages side by side
 */
public record StepReading(
        long revision,
        String file,
        LinkedPost linked,
        InStep inStep,
        LinkPlaces places,
        Needs needs,
        TwinOutline outline,
        Map<Integer, String> numbers,
        BlockPlaces onPage,
        List<PageRow> rows) {

    public StepReading {
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }

    /** One reading is no other: to compare what both say, for each listener of a property, would hold the window. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The post's bodies. */
    public List<Body> bodies() {
        return linked.bodies();
    }

    /** What answers to what. */
    public Alignment alignment() {
        return linked.alignment();
    }

    /** The pairs of which one side was changed since both agreed. */
    public Waiting waiting() {
        return linked.waiting();
    }
}
