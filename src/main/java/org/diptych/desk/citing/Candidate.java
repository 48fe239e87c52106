package org.diptych.desk.citing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.core.bibliography.Identity;
import org.diptych.core.cite.Reference;

/**
 * An entry that can be cited, ready to be searched. Immutable.
 *
 * @param key its key, or the one it would be known by
 * @param number its number in the post; 0 for an entry from elsewhere
 * @param parts what its text is made of
 * @param searched key and text in lower case
 * @param marks what tells the work from others
 * @param elsewhere the entry, where it is not the post's own
 */
public record Candidate(
        String key, int number, EntryParts parts, String searched, List<String> marks, Optional<Offered> elsewhere) {

    static Candidate of(Reference reference) {
        return new Candidate(
                reference.key(),
                reference.number(),
                EntryParts.of(reference.text()),
                searched(reference.key(), reference.text()),
                Identity.ofReference(reference.text()).marks(),
                Optional.empty());
    }

    static Candidate of(Offered entry) {
        EntryParts parts = entry.work().map(EntryParts::of).orElseGet(() -> EntryParts.of(entry.text()));
        String text =
                entry.work().isPresent() ? parts.authors() + ' ' + parts.year() + ' ' + parts.title() : entry.text();
        return new Candidate(
                entry.key(),
                0,
                parts,
                searched(entry.key(), text),
                entry.identity().marks(),
                Optional.of(entry));
    }

    Candidate withKey(String other) {
        return new Candidate(other, number, parts, searched, marks, elsewhere);
    }

    /**
     * How well the entry fits all of {@code words}, in lower case: the key itself before its beginning before a key
     * that holds them before the text; negative if one of them is missing.
     */
    int fit(List<String> words) {
        int fit = 0;
        for (String word : words) {
            if (!searched.contains(word)) {
                return -1;
            }
            if (searched.startsWith(word)) {
                fit += key.length() == word.length() ? 8 : 4;
            } else if (searched.lastIndexOf(word, key.length() - word.length()) >= 0) {
                fit += 2;
            }
        }
        return fit;
    }

    private static String searched(String key, String text) {
        return (key + ' ' + text).toLowerCase(Locale.ROOT);
    }
}
