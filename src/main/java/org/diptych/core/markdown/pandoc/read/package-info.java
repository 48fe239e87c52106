/** Pandoc's grammar: blocks and what they hold, each construct a reader that succeeds whole or not at all. */
@NullMarked
package org.diptych.core.markdown.pandoc.read;

import org.jspecify.annotations.NullMarked;
