/** How long the installed program takes to start, against a bare window of the same runtime. */
package org.diptych.bench.start;
