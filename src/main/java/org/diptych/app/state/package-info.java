/** How the window was when it was closed last, as lines of a file. */
package org.diptych.app.state;
