/** All the rules in one list, asked of a post at once; what was found in a block is kept for the next reading. */
@NullMarked
package org.diptych.core.check.run;

import org.jspecify.annotations.NullMarked;
