/** Markdown as hexo-renderer-markdown-it renders it. */
@NullMarked
package org.diptych.core.markdown.markdownit;

import org.jspecify.annotations.NullMarked;
