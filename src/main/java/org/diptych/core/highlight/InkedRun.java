package org.diptych.core.highlight;

import java.util.Objects;

/**
 * Neighbouring characters of one line that are the same to the author.
 *
 * @param length how many characters (UTF-16 units), at least 1
 * @param inks what they are
 */
public record InkedRun(int length, Inks inks) {

    public InkedRun {
        if (length < 1) {
            throw new IllegalArgumentException("length " + length);
        }
        Objects.requireNonNull(inks, "inks");
    }
}
