package org.diptych.core.check;

/** How much a finding matters. */
public enum Severity {
    /** What is published is broken, or nothing is published. */
    ERROR,
    /** What is published is likely not what the author means. */
    WARNING,
    /** Worth knowing. */
    INFO
}
