/** The manual that comes with the program: its sections, and what of it speaks of something. */
@NullMarked
package org.diptych.desk.manual;

import org.jspecify.annotations.NullMarked;
