/** Markdown as hexo-renderer-markdown-it renders it. */
package org.diptych.core.markdown.markdownit;
