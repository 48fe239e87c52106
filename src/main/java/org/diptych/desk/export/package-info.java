/** An export of the open post: what, where to, what stands in its way, what came of it. */
@NullMarked
package org.diptych.desk.export;

import org.jspecify.annotations.NullMarked;
