package org.diptych.ui.references;

import java.util.List;
import java.util.Locale;
import org.diptych.core.cite.Reference;

/**
 * An entry that can be cited, ready to be searched. Immutable.
 *
 * @param reference the entry
 * @param parts what its text is made of
 * @param searched key and text in lower case
 */
record Candidate(Reference reference, EntryParts parts, String searched) {

    static Candidate of(Reference reference) {
        String searched = (reference.key() + ' ' + reference.text()).toLowerCase(Locale.ROOT);
        return new Candidate(reference, EntryParts.of(reference.text()), searched);
    }

    /**
     * How well the entry fits all of {@code words}, in lower case: the key itself before its beginning before a key
     * that holds them before the text; negative if one of them is missing.
     */
    int fit(List<String> words) {
        String key = reference.key().toLowerCase(Locale.ROOT);
        int fit = 0;
        for (String word : words) {
            if (!searched.contains(word)) {
                return -1;
            }
            if (key.equals(word)) {
                fit += 8;
            } else if (key.startsWith(word)) {
                fit += 4;
            } else if (key.contains(word)) {
                fit += 2;
            }
        }
        return fit;
    }
}
