/** Reads templates, as Nunjucks' lexer and parser do, and goes on behind what Nunjucks would stop at. */
@NullMarked
package org.diptych.core.markdown.nunjucks.read;

import org.jspecify.annotations.NullMarked;
