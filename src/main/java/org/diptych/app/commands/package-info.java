/** Everything the author can do, as one list, and what is made of it: menus, shortcuts, the palette. */
@NullMarked
package org.diptych.app.commands;

import org.jspecify.annotations.NullMarked;
