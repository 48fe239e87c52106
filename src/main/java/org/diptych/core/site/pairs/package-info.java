/** How a site's posts say things in both languages: their pairs, read from the posts and remembered. */
@NullMarked
package org.diptych.core.site.pairs;

import org.jspecify.annotations.NullMarked;
