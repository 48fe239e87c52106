/**
 * Nunjucks, the language of Hexo's tags and double braces: read and evaluated as Nunjucks 3.2 does it in a post, where no
 * other template can be reached. Nothing of a post reaches a class of this program: it can touch only the values it made
 * itself, and its work is counted.
 */
@NullMarked
package org.diptych.core.markdown.nunjucks;

import org.jspecify.annotations.NullMarked;
