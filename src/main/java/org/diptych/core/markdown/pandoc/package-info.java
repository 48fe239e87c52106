/** Markdown as pandoc 2.17 as hexo-renderer-pandoc calls it renders it. */
package org.diptych.core.markdown.pandoc;
