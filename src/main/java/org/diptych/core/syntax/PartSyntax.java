package org.diptych.core.syntax;

import java.util.List;
import java.util.Objects;

/**
 * The tags that make parts of a post, as a site writes them. Immutable; nothing is null.
 *
 * @param citations how it cites
 * @param languages how it marks languages
 */
public record PartSyntax(CitationSyntax citations, LanguageSyntax languages) {
    /** The usual syntax of both. */
    public static final PartSyntax USUAL = new PartSyntax(CitationSyntax.USUAL, LanguageSyntax.USUAL);

    public PartSyntax {
        Objects.requireNonNull(citations, "citations");
        Objects.requireNonNull(languages, "languages");
    }

    /** The names of tags that enclose a part. */
    public List<String> names() {
        return List.of(languages.body(), citations.list());
    }

    /** Whether the tag called {@code name} begins a part. */
    public boolean isStart(String name) {
        return languages.isBody(name) || citations.isList(name);
    }

    /** Whether the tag called {@code name} ends a part. */
    public boolean isEnd(String name) {
        return languages.isBodyEnd(name) || citations.isListEnd(name);
    }
}
