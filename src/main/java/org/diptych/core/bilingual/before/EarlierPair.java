package org.diptych.core.bilingual.before;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * A pair of one of the author's posts that holds what was asked for. Immutable; nothing is null.
 *
 * @param post the name of its file
 * @param said the side that holds it
 * @param held where it stands there
 * @param answer the other side
 * @param answered the words there that answer to it, as far as other pairs tell
 */
public record EarlierPair(String post, String said, List<TextRange> held, String answer, List<TextRange> answered) {

    public EarlierPair {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(answer, "answer");
        held = List.copyOf(held);
        answered = List.copyOf(answered);
    }
}
