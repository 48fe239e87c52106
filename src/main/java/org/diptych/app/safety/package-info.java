/** What keeps an author's work safe while the window is open: recovery, versions, memory, and word of every fault. */
@NullMarked
package org.diptych.app.safety;

import org.jspecify.annotations.NullMarked;
