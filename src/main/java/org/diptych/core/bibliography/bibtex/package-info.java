/** Reads BibTeX and BibLaTeX, with the TeX in their values made plain text. */
package org.diptych.core.bibliography.bibtex;
