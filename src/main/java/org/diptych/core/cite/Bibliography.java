package org.diptych.core.cite;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.post.Post;

/**
 * The references of one post and every place that cites them. Immutable; nothing is null.
 *
 * @param references every entry of every list, in the order of the file
 * @param citations every key of every citation, in the order of the file
 */
public record Bibliography(List<Reference> references, List<Citation> citations) {

    public Bibliography {
        references = List.copyOf(references);
        citations = List.copyOf(citations);
    }

    /** Reads the references and the citations of {@code post}; places are those of {@link Post#text()}. */
    public static Bibliography of(Post post) {
        return new BibliographyReader(post).read();
    }

    /** The first reference with {@code key}: the one Hexo takes the number from. */
    public Optional<Reference> find(String key) {
        return references.stream()
                .filter(reference -> reference.key().equals(key))
                .findFirst();
    }

    /** Where {@code key} is cited, in the order of the file. */
    public List<Citation> citationsOf(String key) {
        return citations.stream().filter(citation -> citation.key().equals(key)).toList();
    }

    /** The key whose place holds or touches {@code offset} of the file; anywhere else in a tag, its first key. */
    public Optional<Citation> citationAt(int offset) {
        List<Citation> here = citations.stream()
                .filter(citation -> citation.tagRange().touches(offset))
                .toList();
        return here.stream()
                .filter(citation -> citation.range().touches(offset))
                .findFirst()
                .or(() -> here.stream().findFirst());
    }

    /** The entry that holds or touches {@code offset} of the file. */
    public Optional<Reference> referenceAt(int offset) {
        return references.stream()
                .filter(reference -> reference.range().touches(offset))
                .findFirst();
    }

    /** How often {@code key} is cited in each language of {@code post}, in the order of its bodies; 0 is said too. */
    public Map<String, Integer> countsByLanguage(String key, Post post) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        post.languages().forEach(language -> counts.put(language, 0));
        for (Citation citation : citationsOf(key)) {
            String language = post.segments().get(citation.segment()).language();
            counts.computeIfPresent(language, (same, count) -> count + 1);
        }
        return counts;
    }

    /** The references nobody cites. */
    public List<Reference> uncited() {
        Set<String> cited = new HashSet<>();
        citations.forEach(citation -> cited.add(citation.key()));
        return references.stream()
                .filter(reference -> !cited.contains(reference.key()))
                .toList();
    }

    /** The citations whose key no reference has. */
    public List<Citation> undefined() {
        Set<String> keys = new HashSet<>();
        references.forEach(reference -> keys.add(reference.key()));
        return citations.stream()
                .filter(citation -> !keys.contains(citation.key()))
                .toList();
    }

    /** The references whose key an earlier one has: Hexo never shows their numbers. */
    public List<Reference> duplicates() {
        Set<String> seen = new HashSet<>();
        return references.stream()
                .filter(Reference::isWellFormed)
                .filter(reference -> !seen.add(reference.key()))
                .toList();
    }
}
