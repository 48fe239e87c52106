/** Markdown as hexo-renderer-marked renders it. */
@NullMarked
package org.diptych.core.markdown.marked;

import org.jspecify.annotations.NullMarked;
