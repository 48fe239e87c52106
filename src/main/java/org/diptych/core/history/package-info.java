/** Earlier versions of posts: kept with each save, thinned as they grow old. Knows nothing of windows. */
package org.diptych.core.history;
