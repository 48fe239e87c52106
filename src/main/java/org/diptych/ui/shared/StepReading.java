package org.diptych.ui.shared;

import java.util.List;
import java.util.Map;
import org.diptych.core.bilingual.Alignment;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.InStep;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.step.LinkPlaces;
import org.diptych.core.bilingual.step.Needs;
import org.diptych.core.bilingual.step.TwinOutline;
import org.diptych.core.preview.BlockPlaces;
import org.diptych.core.preview.PageRow;

/**
 * What is known of a post's two languages at one revision. Immutable; nothing is null.
 *
 * @param revision the text's
 * @param file the text
 * @param bodies its bodies
 * @param alignment what answers to what
 * @param inStep what only one language has
 * @param places where the links stand in both bodies
 * @param waiting the pairs of which one side was changed since both agreed
 * @param needs which links need work
 * @param outline the headings of both bodies
 * @param numbers the headings' numbers in the contents of the site's page, by where each begins
 * @param onPage where the page shows each block
 * @param rows what begins at one height where the page shows both languages side by side
 */
public record StepReading(
        long revision,
        String file,
        List<Body> bodies,
        Alignment alignment,
        InStep inStep,
        LinkPlaces places,
        Waiting waiting,
        Needs needs,
        TwinOutline outline,
        Map<Integer, String> numbers,
        BlockPlaces onPage,
        List<PageRow> rows) {

    public StepReading {
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
        numbers = Map.copyOf(numbers);
    }
}
