/** A text sought, and replaced, in all posts of a site. */
@NullMarked
package org.diptych.core.site.search;

import org.jspecify.annotations.NullMarked;
