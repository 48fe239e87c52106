package org.diptych.core.draft;

import java.util.List;
import java.util.Objects;
import org.diptych.core.syntax.Language;

/**
 * One passage that is to be translated, and what goes with it. Immutable; nothing is null.
 *
 * @param from the language it is in, as the post's tag names it
 * @param to the language it is to be in
 * @param text the passage, with a mark for each thing that is not to be touched
 * @param terms the author's own words for what stands in it
 * @param earlier pairs of the author's posts that are like it
 */
public record DraftRequest(String from, String to, String text, List<Glossary.Term> terms, List<Earlier> earlier) {

    public DraftRequest {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(text, "text");
        terms = List.copyOf(terms);
        earlier = List.copyOf(earlier);
    }

    /**
     * How the author said something like it before.
     *
     * @param said in the language of the passage
     * @param answer in the other
     */
    public record Earlier(String said, String answer) {}

    /** The language called {@code tag}, in English; {@code tag} itself where it is no language's. */
    static String language(String tag) {
        return new Language(tag).englishName();
    }
}
