/** Sheets over the window, and the questions that are asked in them. */
@NullMarked
package org.diptych.app.sheets;

import org.jspecify.annotations.NullMarked;
