package org.diptych.cli;

/** What a finished post is written as. */
enum ExportFormat {
    /** The Hexo file itself. */
    POST,
    /** A page that needs nothing else. */
    HTML
}
