package org.diptych.desk.citing;

import java.util.List;
import java.util.Optional;

/** Takes entries from elsewhere over into the post, and cites them. On the FX thread; it does not wait. */
@FunctionalInterface
public interface Adopter {

    /** Cites {@code chosen} at the caret, and adds those the post does not have. */
    void cite(List<Chosen> chosen);

    /**
     * One key of a citation.
     *
     * @param key the key of the post's own entry, or one for the entry that is to be added
     * @param elsewhere the entry to be added; empty if the post has it
     */
    record Chosen(String key, Optional<Offered> elsewhere) {}
}
