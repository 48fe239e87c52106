/** Code as Hexo publishes it: fences taken out of the text, figures written around what they hold. */
@NullMarked
package org.diptych.core.markdown.hexo.code;

import org.jspecify.annotations.NullMarked;
