package org.diptych.core.draft;

import java.util.Objects;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.Graphemes;

/**
 * Why an answer is not put into the post. Immutable; nothing is null.
 *
 * @param kind what is wrong
 * @param named what was lost, doubled or invented, as it is written; may be empty
 */
public record RefusedDraft(Kind kind, String named) {
    private static final int LONGEST = 60;

    /** What is wrong with an answer. */
    public enum Kind {
        /** Something that was held out did not come back. */
        LOST("lost"),
        /** Something came back more than once. */
        DOUBLED("doubled"),
        /** Something came that was not in the passage: a mark, a tag, HTML. */
        INVENTED("invented"),
        /** With it there would be another number, or kind, of blocks, formulas, links. */
        OTHER_STRUCTURE("other-structure"),
        EMPTY("empty"),
        TOO_LONG("too-long");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    public RefusedDraft {
        Objects.requireNonNull(kind, "kind");
        named = Graphemes.shortened(named.replaceAll("\\s+", " ").strip(), LONGEST);
    }

    /**
     * The reason in the reader's language.
     *
     * @param words area {@code draft}
     */
    public String sentence(Messages words) {
        return words.get("draft.refused." + kind.key, named);
    }
}
