/** Markdown as pandoc 2.17 as hexo-renderer-pandoc calls it renders it. */
@NullMarked
package org.diptych.core.markdown.pandoc;

import org.jspecify.annotations.NullMarked;
