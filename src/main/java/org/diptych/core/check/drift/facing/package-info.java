/** What faces each other in two bodies: links with what their blocks say, and gaps where an author left them. */
@NullMarked
package org.diptych.core.check.drift.facing;

import org.jspecify.annotations.NullMarked;
