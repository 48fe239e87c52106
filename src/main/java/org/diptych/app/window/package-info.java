/** What lies where in the window: frame, side panels, status bar, title. */
@NullMarked
package org.diptych.app.window;

import org.jspecify.annotations.NullMarked;
