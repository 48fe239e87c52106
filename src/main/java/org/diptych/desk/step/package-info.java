/** How the two languages of the open post answer to each other, read again and again as it is edited. */
@NullMarked
package org.diptych.desk.step;

import org.jspecify.annotations.NullMarked;
