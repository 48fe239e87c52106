/** The allow-list: what of a post's HTML, addresses and images may be put into a page. */
@NullMarked
package org.diptych.core.preview.clean;

import org.jspecify.annotations.NullMarked;
