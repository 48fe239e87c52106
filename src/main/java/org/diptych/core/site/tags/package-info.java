/** The tags a site has beside Hexo's own: those its plugins, its theme and its own scripts register. */
package org.diptych.core.site.tags;
