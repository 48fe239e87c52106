/** The nodes of pandoc's Markdown, as flexmark nodes that know their place in the text. */
@NullMarked
package org.diptych.core.markdown.pandoc.ast;

import org.jspecify.annotations.NullMarked;
