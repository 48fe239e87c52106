/** Reads a post's front matter as Hexo does, each value with its place in the text. */
@NullMarked
package org.diptych.core.frontmatter;

import org.jspecify.annotations.NullMarked;
