package org.diptych.core.bibliography;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Papers on arXiv, whose number hides in many places. Identifiers are those of
 * <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv</a>, without version. Stateless.
 */
public final class Arxiv {
    private static final String ID = "(\\d{4}\\.\\d{4,5}|[a-z][a-z-]*(?:\\.[A-Z]{2})?/\\d{7})";
    private static final Pattern BARE =
            Pattern.compile("(?i)(?:arxiv\\s*:\\s*)?" + ID + "(?:v\\d+)?(?:\\s*\\[[^\\]]*\\])?");
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)(?:arxiv\\.org/(?:abs|pdf|html)/|10\\.48550/arxiv\\.|arxiv\\s*:\\s*|\\babs/)" + ID + "(?!\\d)");
    private static final Set<String> NAMES = Set.of("arxiv", "corr", "arxiv preprint", "arxiv e-prints", "arxiv.org");

    private Arxiv() {}

    /** {@code written} as an identifier, if it is one and nothing else: {@code arXiv:2407.02446v2}. */
    public static Optional<String> id(String written) {
        Matcher bare = BARE.matcher(written.strip());
        return bare.matches() ? Optional.of(archiveInSmallLetters(bare.group(1))) : Optional.empty();
    }

    /** The identifier that an address, a DOI or a reference names. */
    public static Optional<String> within(String text) {
        Matcher within = WITHIN.matcher(text);
        return within.find() ? Optional.of(archiveInSmallLetters(within.group(1))) : Optional.empty();
    }

    /** The identifier of {@code work}, if it is on arXiv. */
    public static Optional<String> of(Work work) {
        return Stream.of("URL", "volume", "archive_location", "number", "container-title", "note", "DOI")
                .map(work::field)
                .map(Arxiv::within)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * {@code work} as posts cite papers that came out on arXiv alone: {@code In arXiv: Vol. abs/2407.02446.
     * https://doi.org/10.48550/ARXIV.2407.02446}. A work that came out elsewhere too stays what it is.
     */
    public static Work normal(Work work) {
        Optional<String> id = of(work);
        if (id.isEmpty() || isElsewhere(work)) {
            return work;
        }
        return preprint(work, id.get());
    }

    /** A DOI may have it in capitals; of {@code math.GT/0309136} only what follows the dot is. */
    private static String archiveInSmallLetters(String id) {
        int end = id.indexOf('.') < 0 ? id.indexOf('/') : id.indexOf('.');
        return end < 0 ? id : id.substring(0, end).toLowerCase(Locale.ROOT) + id.substring(end);
    }

    private static Work preprint(Work work, String id) {
        WorkBuilder builder = WorkBuilder.from(work)
                .type("article")
                .without("URL", "publisher", "publisher-place", "page", "number", "issue", "genre", "note", "archive")
                .without("event-title", "collection-title", "archive_location", "source")
                .field("container-title", "arXiv")
                .field("volume", "abs/" + id)
                .field("DOI", "10.48550/ARXIV." + id.toUpperCase(Locale.ROOT));
        WorkDate issued = work.dates().get("issued");
        return issued == null
                ? builder.build()
                : builder.date("issued", issued.yearOnly()).build();
    }

    private static boolean isElsewhere(Work work) {
        String container = work.field("container-title").toLowerCase(Locale.ROOT);
        boolean named = !container.isEmpty() && within(container).isEmpty() && !NAMES.contains(container);
        String doi = work.field("DOI").toLowerCase(Locale.ROOT);
        return named
                || !doi.isEmpty() && !doi.startsWith("10.48550/")
                || List.of("book", "thesis", "chapter").contains(work.type());
    }
}
