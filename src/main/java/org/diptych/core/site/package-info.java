/** The Hexo site a post lies in: where its files are, what its settings say. */
@NullMarked
package org.diptych.core.site;

import org.jspecify.annotations.NullMarked;
