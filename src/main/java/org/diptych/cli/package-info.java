/** The command line: {@code render}, {@code check} and {@code export}, without a window. */
@NullMarked
package org.diptych.cli;

import org.jspecify.annotations.NullMarked;
