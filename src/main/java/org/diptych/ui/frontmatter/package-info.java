/** The front matter of the open post as a form that changes only what the author changes. */
@NullMarked
package org.diptych.ui.frontmatter;

import org.jspecify.annotations.NullMarked;
