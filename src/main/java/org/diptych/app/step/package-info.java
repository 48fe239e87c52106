/** Two languages in step in the window: the pair at the caret, who follows whom, and the ways from pair to pair. */
@NullMarked
package org.diptych.app.step;

import org.jspecify.annotations.NullMarked;
