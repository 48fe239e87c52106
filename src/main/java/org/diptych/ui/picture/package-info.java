/** Pictures that the author brings, on their way into a post. */
@NullMarked
package org.diptych.ui.picture;

import org.jspecify.annotations.NullMarked;
