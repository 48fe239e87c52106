/** Who has the window's keys: menus while they are open, and keys that mean the same as a command's own. */
package org.diptych.app.keys;
