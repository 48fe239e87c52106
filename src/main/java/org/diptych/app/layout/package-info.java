/** How much room each part of the window gets: sizes and wishes in, sizes out. Without any controls. */
@NullMarked
package org.diptych.app.layout;

import org.jspecify.annotations.NullMarked;
