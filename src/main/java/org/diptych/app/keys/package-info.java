/** Who has the window's keys: menus while they are open, and keys that mean the same as a command's own. */
@NullMarked
package org.diptych.app.keys;

import org.jspecify.annotations.NullMarked;
