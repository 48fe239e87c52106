/** What Hexo itself does to a post around the Markdown renderer: code fences, tags, citation numbers. */
package org.diptych.core.markdown.hexo;
