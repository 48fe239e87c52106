package org.diptych.desk.findings;

import org.diptych.core.check.Finding;

/**
 * One line of the list: the name of a part, or a finding in it. Immutable.
 */
public sealed interface FindingRow {

    /**
     * The name of a part above its findings.
     *
     * @param name as the author reads it
     * @param count how many follow
     */
    record Part(String name, int count) implements FindingRow {}

    /**
     * A finding.
     *
     * @param finding what was found
     * @param sentence what it says, in the reader's language
     * @param line the line in its part, from 1
     */
    record Item(Finding finding, String sentence, int line) implements FindingRow {}
}
