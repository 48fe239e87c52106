package org.diptych.core.bibliography.key;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.cite.edit.KeyRule;

/** Keys that cannot be cited, in letters that can: {@code 李2019} as {@code li2019}. Stateless. */
public final class CitableKey {
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NO_KEY = Pattern.compile("[\\s\\[\\]{}]|https?:|^10\\.\\d{4,9}/");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_-]+");

    private CitableKey() {}

    /**
     * The key that comes nearest to {@code key}: the same where it can be cited. Empty where too little of it would be
     * left to know it by, and for addresses and keys of several words.
     */
    public static Optional<String> nearest(String key) {
        if (KeyRule.of(key, Set.of()) == KeyRule.FINE) {
            return Optional.of(key);
        }
        if (NO_KEY.matcher(key).find()) {
            return Optional.empty();
        }
        String latin = OTHERS.matcher(KeyLetters.latin(Pinyin.named(key))).replaceAll("_");
        String trimmed = latin.replaceAll("^_+|_+$", "");
        boolean lettersLost =
                LETTER.matcher(key).find() && !LETTER.matcher(trimmed).find();
        return trimmed.isEmpty() || lettersLost ? Optional.empty() : Optional.of(trimmed);
    }
}
