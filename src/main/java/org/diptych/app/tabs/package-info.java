/** The open posts as tabs, and what their menus offer for a file. */
@NullMarked
package org.diptych.app.tabs;

import org.jspecify.annotations.NullMarked;
