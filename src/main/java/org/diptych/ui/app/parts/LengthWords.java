package org.diptych.ui.app.parts;

import org.diptych.core.analysis.Analysis;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.TextCount;

/**
 * Says how much of a part there is to read, as the page's head does: in words, or in characters where it is mostly
 * written in those.
 */
record LengthWords(Messages messages) {

    /** The length of segment {@code index}; of one that publishes nothing, none. */
    String of(Analysis analysis, int index) {
        TextCount count = analysis.preview().sections().stream()
                .filter(section -> section.segment() == index)
                .map(PreviewSection::count)
                .reduce(TextCount.NONE, TextCount::plus);
        String unit = count.characters() > count.words() ? "part.characters" : "part.words";
        return messages.get(unit, count.total());
    }
}
