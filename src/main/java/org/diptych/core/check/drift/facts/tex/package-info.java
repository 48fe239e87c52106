/** Reads TeX as a reader of the formula does, so that two formulas can be compared. */
@NullMarked
package org.diptych.core.check.drift.facts.tex;

import org.jspecify.annotations.NullMarked;
