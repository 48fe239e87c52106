package org.diptych.core.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What tells a work from others: its DOI, its number on arXiv, or its title with its year. Immutable; nothing is null,
 * what is not known is empty.
 *
 * @param doi in small letters
 * @param arxiv without version
 * @param title letters and digits of the title in small letters, with the year
 */
public record Identity(String doi, String arxiv, String title) {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s<>\"]+");
    private static final Pattern APA =
            Pattern.compile(".*?[(（]((?:1[5-9]|20)\\d\\d)[a-z]?[^)）]*[)）][.。]?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern TITLE_END = Pattern.compile("(?<=[.?!。？！])\\s+(?=\\p{Lu}|https?:|\\p{IsHan})");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Identity {
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(arxiv, "arxiv");
        Objects.requireNonNull(title, "title");
    }

    public static Identity of(Work work) {
        String arxiv = Arxiv.of(work).orElse("");
        return new Identity(ownDoi(work.field("DOI")), arxiv, titled(work.title(), work.year()));
    }

    /** Of a reference as it stands in a post, in whatever style: what can be found in it. */
    public static Identity ofReference(String text) {
        Matcher doi = DOI.matcher(text);
        Matcher apa = APA.matcher(text);
        String title = "";
        if (apa.matches()) {
            title = titled(TITLE_END.split(apa.group(2), 2)[0], apa.group(1));
        }
        return new Identity(
                doi.find() ? ownDoi(doi.group().replaceAll("[.,;)]+$", "")) : "",
                Arxiv.within(text).orElse(""),
                title);
    }

    /** Whether both speak of one work, as far as they say. */
    public boolean sameAs(Identity other) {
        return !doi.isEmpty() && doi.equals(other.doi)
                || !arxiv.isEmpty() && arxiv.equals(other.arxiv)
                || !title.isEmpty() && title.equals(other.title);
    }

    /** Words for a set of many works: two are the same where they share one. */
    public List<String> marks() {
        return Stream.of("doi " + doi, "arxiv " + arxiv, "title " + title)
                .filter(mark -> !mark.endsWith(" "))
                .toList();
    }

    /** The DOIs of arXiv say no more than its numbers do. */
    private static String ownDoi(String doi) {
        String small = doi.toLowerCase(Locale.ROOT);
        return small.startsWith("10.48550/") ? "" : small;
    }

    private static String titled(String title, String year) {
        String letters =
                NO_LETTERS.matcher(Markup.plain(title).toLowerCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() || year.isEmpty() ? "" : letters + year;
    }
}
