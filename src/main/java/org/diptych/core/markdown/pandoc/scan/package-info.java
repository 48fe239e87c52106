/** What pandoc's readers stand on: the cursor, and the small pieces they look for. */
@NullMarked
package org.diptych.core.markdown.pandoc.scan;

import org.jspecify.annotations.NullMarked;
