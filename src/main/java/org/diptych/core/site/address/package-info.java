/** Where Hexo publishes a post: its name, its address, and how addresses are written in pages. */
package org.diptych.core.site.address;
