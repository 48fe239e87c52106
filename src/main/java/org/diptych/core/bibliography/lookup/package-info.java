/** Works found over the network by DOI, arXiv identifier or address. */
package org.diptych.core.bibliography.lookup;
