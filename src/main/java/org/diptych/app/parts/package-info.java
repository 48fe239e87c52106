/** One post in the window: its bodies side by side, its other parts folded above and below. */
@NullMarked
package org.diptych.app.parts;

import org.jspecify.annotations.NullMarked;
