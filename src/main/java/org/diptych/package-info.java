/** Where the program starts: it decides between the command line and the window. */
@NullMarked
package org.diptych;

import org.jspecify.annotations.NullMarked;
