/** The tags a site has beside Hexo's own: those its plugins, its theme and its own scripts register. */
@NullMarked
package org.diptych.core.site.tags;

import org.jspecify.annotations.NullMarked;
