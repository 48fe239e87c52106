/** Reads a bibliography, whatever form it has. */
package org.diptych.core.bibliography.read;
