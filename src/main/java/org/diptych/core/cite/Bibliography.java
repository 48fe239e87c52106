package org.diptych.core.cite;

import java.util.List;
import java.util.Optional;
import org.diptych.core.post.Post;

/** The references of one post and every place that cites them. Immutable; nothing is null. */
public record Bibliography(List<Reference> references, List<Citation> citations) {

    public Bibliography {
        references = List.copyOf(references);
        citations = List.copyOf(citations);
    }

    /** Reads the references block and the citations of {@code post}. */
    public static Bibliography of(Post post) {
        return new Bibliography(List.of(), List.of());
    }

    /** The first reference with {@code key}. */
    public Optional<Reference> find(String key) {
        return references.stream()
                .filter(reference -> reference.key().equals(key))
                .findFirst();
    }

    /** Where {@code key} is cited, in the order of the file. */
    public List<Citation> citationsOf(String key) {
        return citations.stream().filter(citation -> citation.key().equals(key)).toList();
    }
}
