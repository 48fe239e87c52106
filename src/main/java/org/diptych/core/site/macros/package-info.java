/** The TeX macros a site gives its formulas: of its settings, and of the scripts that set up MathJax or KaTeX. */
@NullMarked
package org.diptych.core.site.macros;

import org.jspecify.annotations.NullMarked;
