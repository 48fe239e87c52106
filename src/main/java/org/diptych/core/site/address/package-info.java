/** Where Hexo publishes a post: its name, its address, and how addresses are written in pages. */
@NullMarked
package org.diptych.core.site.address;

import org.jspecify.annotations.NullMarked;
