/** Reads RIS, as reference managers and publishers write it. */
@NullMarked
package org.diptych.core.bibliography.ris;

import org.jspecify.annotations.NullMarked;
