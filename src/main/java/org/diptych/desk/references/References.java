package org.diptych.desk.references;

import java.util.List;

/**
 * The table of references. Immutable.
 *
 * @param languages the post's languages, in their order; one empty string where it has one body without a tag
 * @param rows entries in the order of the list, then cited keys without an entry
 * @param hasBlock whether the post has a references block
 */
public record References(List<String> languages, List<ReferenceRow> rows, boolean hasBlock) {
    static final References EMPTY = new References(List.of(), List.of(), false);

    public References {
        languages = List.copyOf(languages);
        rows = List.copyOf(rows);
    }
}
