/** The posts around the open one, and the files that were open lately. */
@NullMarked
package org.diptych.ui.files;

import org.jspecify.annotations.NullMarked;
