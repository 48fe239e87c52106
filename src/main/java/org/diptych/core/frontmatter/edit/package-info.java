/** Changes front matter by replacing a value's own characters; nothing is ever printed again. */
@NullMarked
package org.diptych.core.frontmatter.edit;

import org.jspecify.annotations.NullMarked;
