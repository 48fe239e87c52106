package org.diptych.core.bibliography;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells a work from others: its DOI, its number on arXiv, or its title with its year. Immutable; nothing is null,
 * what is not known is empty.
 *
 * @param doi in small letters
 * @param arxiv without version
 * @param titles letters and digits of the title in small letters, with the year; of a reference each that it may have, for
 *     nothing tells where its title ends
 */
public record Identity(String doi, String arxiv, Set<String> titles) {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s<>\"]+");
    private static final Pattern APA =
            Pattern.compile(".*?[(（]((?:1[5-9]|20)\\d\\d)[a-z]?[^)）]*[)）][.。]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TITLE_END =
            Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu}|https?:|\\p{IsHan})|(?<=[。？！])\\s*(?=\\S)|\\s+(?=[\\[(])");
    private static final int MOST_ENDS = 6;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Identity {
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(arxiv, "arxiv");
        titles = Set.copyOf(titles);
    }

    public static Identity of(Work work) {
        String arxiv = Arxiv.of(work).orElse("");
        String title = titled(work.title(), work.year());
        return new Identity(ownDoi(work.field("DOI")), arxiv, title.isEmpty() ? Set.of() : Set.of(title));
    }

    /** Of a reference as it stands in a post, in whatever style: what can be found in it. */
    public static Identity ofReference(String text) {
        Matcher doi = DOI.matcher(text);
        Matcher apa = APA.matcher(text);
        return new Identity(
                doi.find() ? ownDoi(doi.group().replaceAll("[.,;)]+$", "")) : "",
                Arxiv.within(text).orElse(""),
                apa.matches() ? titles(apa.group(2), apa.group(1)) : Set.of());
    }

    /** Whether both speak of one work, as far as they say. */
    public boolean sameAs(Identity other) {
        return !doi.isEmpty() && doi.equals(other.doi)
                || !arxiv.isEmpty() && arxiv.equals(other.arxiv)
                || !Collections.disjoint(titles, other.titles);
    }

    /** Words for a set of many works: two are the same where they share one. */
    public List<String> marks() {
        return Stream.concat(
                        Stream.of("doi " + doi, "arxiv " + arxiv),
                        titles.stream().sorted().map(title -> "title " + title))
                .filter(mark -> !mark.endsWith(" "))
                .toList();
    }

    /** The DOIs of arXiv say no more than its numbers do. */
    private static String ownDoi(String doi) {
        String small = doi.toLowerCase(Locale.ROOT);
        return small.startsWith("10.48550/") ? "" : small;
    }

    /** What {@code text} begins with, up to each place where a title may end. */
    private static Set<String> titles(String text, String year) {
        Set<String> titles = new HashSet<>(Set.of(titled(text, year)));
        Matcher end = TITLE_END.matcher(text);
        for (int i = 0; i < MOST_ENDS && end.find(); i++) {
            titles.add(titled(text.substring(0, end.start()), year));
        }
        titles.remove("");
        return titles;
    }

    private static String titled(String title, String year) {
        String letters =
                NO_LETTERS.matcher(Markup.plain(title).toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() || year.isEmpty() ? "" : letters + year;
    }
}
