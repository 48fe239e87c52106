/** Changes front matter by replacing a value's own characters; nothing is ever printed again. */
package org.diptych.core.frontmatter.edit;
