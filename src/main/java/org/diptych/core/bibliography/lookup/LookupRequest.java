package org.diptych.core.bibliography.lookup;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.bibliography.Arxiv;
import org.diptych.core.bibliography.CslValues;

/**
 * What somebody asks for who types a DOI, an arXiv identifier or an address. Immutable.
 *
 * @param kind what it is
 * @param id the DOI or identifier, without what stands around it
 */
public record LookupRequest(Kind kind, String id) {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s?#\"<>]+");

    /** Where to look. */
    public enum Kind {
        DOI,
        ARXIV
    }

    public LookupRequest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads {@code typed}: {@code 10.1000/182}, {@code https://doi.org/10.1000/182}, {@code 2407.02446},
     * {@code arXiv:2407.02446v2}, {@code https://arxiv.org/abs/2407.02446}, or a publisher's address with the DOI in it.
     */
    public static Optional<LookupRequest> of(String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.contains("\n") || text.length() > 500) {
            return Optional.empty();
        }
        Optional<String> arxiv = Arxiv.id(text).or(() -> text.contains(" ") ? Optional.empty() : Arxiv.within(text));
        if (arxiv.isPresent()) {
            return arxiv.map(id -> new LookupRequest(Kind.ARXIV, id));
        }
        String doi = CslValues.doi(text);
        if (!doi.isEmpty()) {
            return Optional.of(new LookupRequest(Kind.DOI, doi));
        }
        Matcher within = DOI.matcher(text);
        return text.startsWith("http") && within.find()
                ? Optional.of(new LookupRequest(
                        Kind.DOI, within.group().replaceAll("(?:/(?:full|pdf|abstract|html)|\\.pdf)$", "")))
                : Optional.empty();
    }
}
