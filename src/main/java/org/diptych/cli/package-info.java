/** The command line: {@code render}, {@code check} and {@code export}, without a window. */
package org.diptych.cli;
