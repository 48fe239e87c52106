/** Hexo's tags, its theme's and its plugins', and what each of them writes. */
package org.diptych.core.markdown.hexo.tags;
