/** A post's file given another name or place: published, taken back to the drafts, renamed. */
@NullMarked
package org.diptych.core.site.moving;

import org.jspecify.annotations.NullMarked;
