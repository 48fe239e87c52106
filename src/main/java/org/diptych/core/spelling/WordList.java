package org.diptych.core.spelling;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that somebody wrote down as right: the author for themselves, or for a site. One in small letters is right
 * however it is written; one with a capital, such as {@code Dirichlet}, only so or in capitals throughout. Immutable.
 */
public final class WordList {
    /** No words. */
    public static final WordList EMPTY = new WordList(Set.of());

    private final Set<String> words;

    private WordList(Collection<String> words) {
        this.words = Set.copyOf(words);
    }

    /** These words; blank ones count as none. */
    public static WordList of(Collection<String> words) {
        return new WordList(words.stream()
                .map(word -> plain(word.strip()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The words of a file: one a line; lines that begin with {@code #} are remarks. */
    public static WordList read(String file) {
        return of(file.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.startsWith("#"))
                .toList());
    }

    /** The curly apostrophe is the straight one. */
    static String plain(String word) {
        return word.replace('’', '\'');
    }

    /** Whether the list has {@code word}, or its possessive. */
    public boolean has(String word) {
        String plain = plain(word);
        return holds(plain)
                || plain.endsWith("'s") && holds(plain.substring(0, plain.length() - 2))
                || plain.endsWith("s'") && holds(plain.substring(0, plain.length() - 1));
    }

    private boolean holds(String word) {
        return words.contains(word)
                || words.contains(word.toLowerCase(Locale.ROOT))
                || word.equals(word.toUpperCase(Locale.ROOT)) && words.stream().anyMatch(word::equalsIgnoreCase);
    }

    /** Whether it holds no word. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The words of both lists. */
    public WordList and(WordList more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(words);
        all.addAll(more.words);
        return new WordList(all);
    }

    /** The words by their letters. */
    public List<String> sorted() {
        Set<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(word -> word));
        sorted.addAll(words);
        return List.copyOf(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordList list && list.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
