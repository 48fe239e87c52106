/** Earlier versions of posts: kept with each save, thinned as they grow old. Knows nothing of windows. */
@NullMarked
package org.diptych.core.history;

import org.jspecify.annotations.NullMarked;
