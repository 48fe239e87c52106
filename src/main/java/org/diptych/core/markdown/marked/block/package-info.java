/** Finds the blocks of a text as marked's own lexer does, with each character's place in the text that was given. */
package org.diptych.core.markdown.marked.block;
