/** Asks the author, stretch by stretch, how two changes of one post become one text. */
@NullMarked
package org.diptych.ui.merge;

import org.jspecify.annotations.NullMarked;
