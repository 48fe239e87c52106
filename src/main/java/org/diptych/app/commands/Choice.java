package org.diptych.app.commands;

import java.util.Objects;

/**
 * One line of a list to choose from.
 *
 * @param label what it is called
 * @param detail what is said beside it, possibly empty
 * @param enabled whether it can be chosen now
 * @param run what choosing it does
 */
public record Choice(String label, String detail, boolean enabled, Runnable run) {

    public Choice {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(run, "run");
    }
}
