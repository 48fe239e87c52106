package org.diptych.cli;

/** How findings are listed. */
enum ReportFormat {
    TEXT,
    JSON
}
