/** Finds the blocks of a text as marked's own lexer does, with each character's place in the text that was given. */
@NullMarked
package org.diptych.core.markdown.marked.block;

import org.jspecify.annotations.NullMarked;
