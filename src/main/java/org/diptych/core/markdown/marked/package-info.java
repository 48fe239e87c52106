/** Markdown as hexo-renderer-marked renders it. */
package org.diptych.core.markdown.marked;
