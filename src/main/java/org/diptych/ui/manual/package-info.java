/** The manual, as it is read and searched. */
@NullMarked
package org.diptych.ui.manual;

import org.jspecify.annotations.NullMarked;
