/** Rules on the front matter. */
@NullMarked
package org.diptych.core.check.frontmatter;

import org.jspecify.annotations.NullMarked;
