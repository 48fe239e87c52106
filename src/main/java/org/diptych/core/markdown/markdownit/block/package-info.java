/** How the blocks begin and end that markdown-it reads otherwise than flexmark: tables, footnotes, containers, HTML. */
@NullMarked
package org.diptych.core.markdown.markdownit.block;

import org.jspecify.annotations.NullMarked;
