/** One word renamed in all posts of a site that carry it. */
@NullMarked
package org.diptych.core.site.rename;

import org.jspecify.annotations.NullMarked;
