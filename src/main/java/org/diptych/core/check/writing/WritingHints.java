package org.diptych.core.check.writing;

import java.util.Objects;
import java.util.Optional;
import org.diptych.core.spelling.EnglishDictionary;
import org.diptych.core.spelling.WordList;

/**
 * Which hints on writing an author wants. Immutable; nothing is null.
 *
 * @param dictionary what English words are looked up in; empty where spelling is not checked, or not yet
 * @param words what the author, or the site, says are words
 * @param repeated whether a word that stands twice is told
 * @param spacing whether Chinese that touches Latin letters or digits is told
 * @param punctuation whether half-width punctuation in Chinese is told
 */
public record WritingHints(
        Optional<EnglishDictionary> dictionary,
        WordList words,
        boolean repeated,
        boolean spacing,
        boolean punctuation) {

    /** No hints at all. */
    public static final WritingHints NONE = new WritingHints(Optional.empty(), WordList.EMPTY, false, false, false);

    /** Whether {@code rule} is one of the hints on writing. */
    public static boolean isHint(String rule) {
        return rule.equals(SpellingCheck.RULE) || rule.equals(RepeatedWordCheck.RULE) || rule.startsWith("chinese-");
    }

    public WritingHints {
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(words, "words");
    }
}
