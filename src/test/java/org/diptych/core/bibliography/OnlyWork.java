package org.diptych.core.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

/** The work of a text that describes one and nothing else. */
public final class OnlyWork {
    private OnlyWork() {}

    /** The work that was read, if nothing else was and all of it could be. */
    public static Work of(ReadWorks read) {
        assertThat(read.faults()).isEmpty();
        assertThat(read.works()).hasSize(1);
        return read.works().get(0);
    }
}
