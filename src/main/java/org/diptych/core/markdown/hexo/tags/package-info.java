/** Hexo's tags, its theme's and its plugins', and what each of them writes. */
@NullMarked
package org.diptych.core.markdown.hexo.tags;

import org.jspecify.annotations.NullMarked;
