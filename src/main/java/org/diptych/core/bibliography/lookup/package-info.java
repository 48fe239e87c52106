/** Works found over the network by DOI, arXiv identifier or address. */
@NullMarked
package org.diptych.core.bibliography.lookup;

import org.jspecify.annotations.NullMarked;
