/** Reads the JSON of the Citation Style Language. */
@NullMarked
package org.diptych.core.bibliography.csljson;

import org.jspecify.annotations.NullMarked;
