package org.diptych.core.bibliography.key;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of names and titles as they can stand in a key. Stateless. */
final class Letters {
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "n"));
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "on", "in", "for", "and", "or", "to", "with", "from", "by", "at", "as", "is", "are",
            "via", "vs", "its", "using", "towards", "toward", "into", "do", "does", "what", "how", "why", "under");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Letters() {}

    /** {@code text} in small letters without accents, its words parted. */
    static List<String> words(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("['’]", "");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTERS.split(Normalizer.normalize(bare, Normalizer.Form.NFC))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words of a title that say something; where none does, all of them. */
    static List<String> telling(String title) {
        List<String> words = words(title);
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** {@code words} run together. */
    static String joined(String text) {
        return String.join("", words(text));
    }
}
