package org.diptych.core.bibliography.key;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.cite.Reference;
import org.diptych.core.cite.edit.KeyRule;

/**
 * How the keys of a post are made: of which parts, with what between them, in which case. Read off the references the
 * post has. Immutable.
 *
 * @param parts in their order
 * @param separator between parts; may be empty
 * @param capitals whether each part begins with a capital letter
 */
record KeyStyle(List<KeyPart> parts, String separator, boolean capitals) {
    /** As most reference managers make them: {@code li2024predicting}. */
    static final KeyStyle USUAL = new KeyStyle(List.of(KeyPart.AUTHOR, KeyPart.YEAR, KeyPart.WORD), "", false);

    private static final Pattern PART = Pattern.compile("\\d+|\\p{Lu}?[^\\p{Lu}\\d_.:;/+~-]+|\\p{Lu}+");
    private static final Pattern SEPARATOR = Pattern.compile("[_.:;/+~-]");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
    private static final int MOST_WORDS = 3;

    KeyStyle {
        parts = List.copyOf(parts);
    }

    /** The commonest style among {@code references}; the usual one if there are none. */
    static KeyStyle of(Collection<Reference> references) {
        Map<KeyStyle, Integer> counts = new HashMap<>();
        KeyStyle best = USUAL;
        for (Reference reference : references) {
            KeyStyle style = of(reference);
            int count = counts.merge(style, 1, Integer::sum);
            if (!style.parts().isEmpty() && count > counts.getOrDefault(best, 0)) {
                best = style;
            }
        }
        return best;
    }

    private static KeyStyle of(Reference reference) {
        String key = reference.key();
        List<KeyPart> parts = new ArrayList<>();
        Set<String> authors = authors(beforeYear(reference.text()));
        boolean capitals = false;
        Matcher part = PART.matcher(key);
        while (part.find()) {
            String text = part.group();
            capitals |= Character.isUpperCase(text.codePointAt(0));
            if (text.matches("(?:19|20)\\d\\d|\\d\\d")) {
                parts.add(KeyPart.YEAR);
            } else if (parts.isEmpty() && authors.contains(KeyLetters.joined(text))) {
                parts.add(KeyPart.AUTHOR);
            } else if (parts.stream().filter(KeyPart.WORD::equals).count() < MOST_WORDS
                    && !text.matches("[a-z]|\\d+")) {
                parts.add(KeyPart.WORD);
            }
        }
        Matcher separator = SEPARATOR.matcher(key);
        return new KeyStyle(parts, separator.find() ? citable(separator.group()) : "", capitals);
    }

    /** A sign that cannot stand in a citation is left to the keys that have it. */
    private static String citable(String separator) {
        return KeyRule.of(separator, Set.of()) == KeyRule.FINE ? separator : "_";
    }

    private static Set<String> authors(String named) {
        Set<String> authors = new HashSet<>(KeyLetters.words(named));
        CHINESE.matcher(named).results().forEach(name -> authors.add(Pinyin.family(name.group())));
        return authors;
    }

    private static String beforeYear(String text) {
        int year = text.indexOf('(');
        return year < 0 ? "" : text.substring(0, year);
    }
}
