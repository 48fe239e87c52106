/** Which pairs of the two languages agree, wait or are new, what the author said of them, and where that is kept. */
@NullMarked
package org.diptych.core.bilingual.state;

import org.jspecify.annotations.NullMarked;
