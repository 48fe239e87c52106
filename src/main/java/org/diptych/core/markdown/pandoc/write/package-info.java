/** Pandoc's nodes as the HTML that its writer makes. */
@NullMarked
package org.diptych.core.markdown.pandoc.write;

import org.jspecify.annotations.NullMarked;
