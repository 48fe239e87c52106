/** Works as bibliography files describe them: read, told apart, and written as references. */
@NullMarked
package org.diptych.core.bibliography;

import org.jspecify.annotations.NullMarked;
