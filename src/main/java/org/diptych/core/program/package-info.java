/** Programs of the author's own, run without a shell and ended when their time is over. */
@NullMarked
package org.diptych.core.program;

import org.jspecify.annotations.NullMarked;
