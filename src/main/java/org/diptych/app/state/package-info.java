/** How the window was when it was closed last, as lines of a file. */
@NullMarked
package org.diptych.app.state;

import org.jspecify.annotations.NullMarked;
