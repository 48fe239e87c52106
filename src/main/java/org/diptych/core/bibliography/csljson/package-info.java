/** Reads the JSON of the Citation Style Language. */
package org.diptych.core.bibliography.csljson;
