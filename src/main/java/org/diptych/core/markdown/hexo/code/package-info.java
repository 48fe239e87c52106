/** Code as Hexo publishes it: fences taken out of the text, figures written around what they hold. */
package org.diptych.core.markdown.hexo.code;
