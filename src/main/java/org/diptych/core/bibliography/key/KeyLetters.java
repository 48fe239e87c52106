package org.diptych.core.bibliography.key;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words of names and titles as they can stand in a key. Stateless. */
final class KeyLetters {
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
    private static final Map<Integer, String> OTHER_ALPHABETS = otherAlphabets();
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "on", "in", "for", "and", "or", "to", "with", "from", "by", "at", "as", "is", "are",
            "via", "vs", "its", "using", "towards", "toward", "into", "do", "does", "what", "how", "why", "under");
    private static final Pattern CHINESE = Pattern.compile("(\\p{IsHan}{2})\\p{IsHan}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private KeyLetters() {}

    /** {@code text} in small Latin letters without accents, its words parted; what has no Latin letters is left out. */
    static List<String> words(String text) {
        String lower = Pinyin.of(latin(text.toLowerCase(Locale.ROOT).replaceAll("['’]", "")));
        List<String> words = new ArrayList<>();
        for (String word : NO_LETTERS.split(lower)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** {@code text} without accents, with Greek and Cyrillic in Latin letters. */
    static String latin(String text) {
        StringBuilder latin = new StringBuilder();
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        bare.codePoints().forEach(letter -> latin.append(latin(letter)));
        return Normalizer.normalize(latin, Normalizer.Form.NFC);
    }

    private static String latin(int letter) {
        int small = Character.toLowerCase(letter);
        String found = PLAIN.getOrDefault(Character.toString(small), OTHER_ALPHABETS.get(small));
        if (found == null) {
            return Character.toString(letter);
        }
        boolean capital = small != letter && !found.isEmpty();
        return capital ? found.substring(0, 1).toUpperCase(Locale.ROOT) + found.substring(1) : found;
    }

    private static Map<Integer, String> otherAlphabets() {
        Map<Integer, String> letters = new HashMap<>();
        String[] pairs =
                ("а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch"
                                + " ш sh щ shch ы y э e ю yu я ya і i є ye ґ g α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m"
                                + " ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o")
                        .split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            letters.put(pairs[i].codePointAt(0), pairs[i + 1]);
        }
        letters.put((int) 'ь', "");
        letters.put((int) 'ъ', "");
        return Map.copyOf(letters);
    }

    /** The words of a title that say something; where none does, all of them. */
    static List<String> telling(String title) {
        // Chinese runs its words together: the first two characters are most often one.
        List<String> words = words(CHINESE.matcher(title).replaceAll("$1 "));
        List<String> telling =
                words.stream().filter(word -> !SMALL.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** {@code words} run together. */
    static String joined(String text) {
        return String.join("", words(text));
    }
}
