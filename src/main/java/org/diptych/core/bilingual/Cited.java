package org.diptych.core.bilingual;

import org.diptych.core.text.TextRange;

/** A key a body cites, and the tag that cites it, in the file. */
record Cited(String key, TextRange tag) {}
