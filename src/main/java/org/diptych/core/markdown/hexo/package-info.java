/** What Hexo itself does to a post around the Markdown renderer: code fences, tags, citation numbers. */
@NullMarked
package org.diptych.core.markdown.hexo;

import org.jspecify.annotations.NullMarked;
