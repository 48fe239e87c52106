/** Formulas as the page sets them, drawn in the window. */
@NullMarked
package org.diptych.ui.shared.formula;

import org.jspecify.annotations.NullMarked;
