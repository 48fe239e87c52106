/** Pandoc's grammar: blocks and what they hold, each construct a reader that succeeds whole or not at all. */
package org.diptych.core.markdown.pandoc.read;
