/** Formulas as the page sets them, drawn in the window. */
package org.diptych.ui.shared.formula;
