/** Everything the author can do, as one list, and what is made of it: menus, shortcuts, the palette. */
package org.diptych.app.commands;
