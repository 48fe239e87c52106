package org.diptych.desk.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.cite.Reference;
import org.diptych.core.text.TextRange;

/**
 * One line of the table. Immutable; nothing is null.
 *
 * @param key the citation key
 * @param entry the entry in the list; empty where a cited key has none
 * @param uses where each shown language cites it, in the order of {@link References#languages()}
 * @param elsewhere where it is cited outside these languages
 * @param marks what is likely wrong with it
 */
public record ReferenceRow(
        String key, Optional<Reference> entry, List<List<TextRange>> uses, List<TextRange> elsewhere, Set<Mark> marks) {

    public ReferenceRow {
        uses = uses.stream().map(List::copyOf).toList();
        elsewhere = List.copyOf(elsewhere);
        marks = Set.copyOf(marks);
    }

    /** What the author typed after the key, empty where there is no entry. */
    public String text() {
        return entry.map(Reference::text).orElse("");
    }

    /** How often it is cited at all. */
    public int cited() {
        return uses.stream().mapToInt(List::size).sum() + elsewhere.size();
    }
}
