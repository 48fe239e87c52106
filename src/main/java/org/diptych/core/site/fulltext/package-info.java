/** The words of all posts of a site, so that any of them is found while it is typed. */
@NullMarked
package org.diptych.core.site.fulltext;

import org.jspecify.annotations.NullMarked;
