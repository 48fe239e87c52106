/** Which block of one body answers to which of the other, and what one language has that the other lacks. */
@NullMarked
package org.diptych.core.bilingual;

import org.jspecify.annotations.NullMarked;
