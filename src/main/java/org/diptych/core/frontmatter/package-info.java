/** Reads a post's front matter as Hexo does, each value with its place in the text. */
package org.diptych.core.frontmatter;
