package org.diptych.ui.outline;

import java.util.List;
import java.util.Optional;
import org.diptych.core.bilingual.Heading;
import org.diptych.core.text.TextRange;

/**
 * The headings of a post's first two bodies, in step. Immutable.
 *
 * @param languages the languages of the bodies shown, none to two
 * @param bodies where these bodies stand, in the file
 * @param rows the headings, in the order of the first body, those of the second alone where they fall
 */
public record Outline(List<String> languages, List<TextRange> bodies, List<OutlineRow> rows) {
    static final Outline EMPTY = new Outline(List.of(), List.of(), List.of());

    public Outline {
        languages = List.copyOf(languages);
        bodies = List.copyOf(bodies);
        rows = List.copyOf(rows);
    }

    /** Whether there are two languages to compare. */
    public boolean bilingual() {
        return languages.size() == 2;
    }

    /** How many headings have none that answers to them. */
    public long alone() {
        return bilingual()
                ? rows.stream()
                        .filter(row -> row.first().isEmpty() || row.second().isEmpty())
                        .count()
                : 0;
    }

    /** The row whose heading is the last at or before {@code offset} in the body that holds it. */
    public Optional<OutlineRow> at(int offset) {
        OutlineRow last = null;
        for (int side = 0; side < bodies.size(); side++) {
            if (!bodies.get(side).touches(offset)) {
                continue;
            }
            for (OutlineRow row : rows) {
                Optional<Heading> heading = row.side(side);
                if (heading.isPresent() && heading.get().range().start() <= offset) {
                    last = row;
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
