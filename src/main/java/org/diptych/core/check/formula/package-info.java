/** Rules on formulas and TeX. */
package org.diptych.core.check.formula;
