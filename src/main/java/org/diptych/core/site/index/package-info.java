/** All posts of a site at a glance: read in the background, kept on disk, kept current. */
@NullMarked
package org.diptych.core.site.index;

import org.jspecify.annotations.NullMarked;
