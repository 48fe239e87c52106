/** Reads BibTeX and BibLaTeX, with the TeX in their values made plain text. */
@NullMarked
package org.diptych.core.bibliography.bibtex;

import org.jspecify.annotations.NullMarked;
