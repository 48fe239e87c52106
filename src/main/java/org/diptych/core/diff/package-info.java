/** How two texts, or two posts, differ: by lines and words, part by part. Knows nothing of how that is shown. */
@NullMarked
package org.diptych.core.diff;

import org.jspecify.annotations.NullMarked;
