/** Reads RIS, as reference managers and publishers write it. */
package org.diptych.core.bibliography.ris;
