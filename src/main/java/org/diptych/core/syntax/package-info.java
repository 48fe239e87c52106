/** How a site writes what Markdown has no marks for: what is cited, and which language a part is in. */
@NullMarked
package org.diptych.core.syntax;

import org.jspecify.annotations.NullMarked;
