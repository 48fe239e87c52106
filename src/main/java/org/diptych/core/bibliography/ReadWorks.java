package org.diptych.core.bibliography;

import java.util.List;

/**
 * What was read of a bibliography file. Immutable; nothing is null.
 *
 * @param works in the order of the file
 * @param faults what could not be read, in the order of the file
 */
public record ReadWorks(List<Work> works, List<Fault> faults) {

    public ReadWorks {
        works = List.copyOf(works);
        faults = List.copyOf(faults);
    }
}
