/** What lies where in the window: frame, side panels, status bar, title. */
package org.diptych.app.window;
