/** Rules on formulas and TeX. */
@NullMarked
package org.diptych.core.check.formula;

import org.jspecify.annotations.NullMarked;
