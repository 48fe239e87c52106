/** Reads a bibliography, whatever form it has. */
@NullMarked
package org.diptych.core.bibliography.read;

import org.jspecify.annotations.NullMarked;
