/**
 * What a post says, as a tree: the blocks and inlines that its Markdown was read into, each with its exact place.
 *
 * <p>The tree is neutral: it is the same whichever dialect read the text, and no type of a parser shows. Checks, the
 * outline, the comparison of two languages and the editor's commands ask it instead of reading the text again.
 */
@NullMarked
package org.diptych.core.markdown.tree;

import org.jspecify.annotations.NullMarked;
