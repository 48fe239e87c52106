/** What the preview shows: the published page, sanitised, each block with its place in the source. */
@NullMarked
package org.diptych.core.preview;

import org.jspecify.annotations.NullMarked;
