/** The headings of the open post's two languages, in step. */
@NullMarked
package org.diptych.desk.outline;

import org.jspecify.annotations.NullMarked;
