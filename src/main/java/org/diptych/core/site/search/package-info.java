/** A text sought, and replaced, in all posts of a site. */
package org.diptych.core.site.search;
