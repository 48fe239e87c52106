/** New posts, made from a site's scaffolds as {@code hexo new} makes them. */
package org.diptych.core.site.scaffold;
