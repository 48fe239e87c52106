/** The outline: the headings of both languages, and where one language lacks what the other has. */
@NullMarked
package org.diptych.ui.outline;

import org.jspecify.annotations.NullMarked;
