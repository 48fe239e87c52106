/** Reads a post's front matter, and edits it by changing only the characters of the value. */
package org.diptych.core.frontmatter;
