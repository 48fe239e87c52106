/** Pictures that authors bring: where a post keeps them, how it names them, and how they get there. */
@NullMarked
package org.diptych.core.picture;

import org.jspecify.annotations.NullMarked;
