/** What a block of one language says that can be compared with another: read once for each block. */
@NullMarked
package org.diptych.core.check.drift.facts;

import org.jspecify.annotations.NullMarked;
