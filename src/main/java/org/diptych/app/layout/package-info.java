/** How much room each part of the window gets: sizes and wishes in, sizes out. Without any controls. */
package org.diptych.app.layout;
