package org.diptych.app.parts;

import java.util.List;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.messages.Messages;
import org.diptych.core.preview.PreviewSection;
import org.diptych.core.preview.TextCount;
import org.diptych.core.syntax.Language;

/**
 * Says how much of a part there is to read, as the page's head does: in words, or in characters where it is mostly
 * written in those.
 */
record LengthWords(Messages messages) {
    /** The length of segment {@code index}; of one that publishes nothing, none. */
    String of(Analysis analysis, int index) {
        List<PreviewSection> sections = analysis.preview().sections().stream()
                .filter(section -> section.segment() == index)
                .toList();
        TextCount count = sections.stream().map(PreviewSection::count).reduce(TextCount.NONE, TextCount::plus);
        boolean inCharacters = count.total() == 0
                ? sections.stream().anyMatch(section -> new Language(section.language()).isWrittenInCharacters())
                : count.characters() > count.words();
        return messages.get(inCharacters ? "part.characters" : "part.words", count.total());
    }
}
