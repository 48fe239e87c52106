/** New posts, made from a site's scaffolds as {@code hexo new} makes them. */
@NullMarked
package org.diptych.core.site.scaffold;

import org.jspecify.annotations.NullMarked;
