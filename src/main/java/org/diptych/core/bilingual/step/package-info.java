/** The links between two bodies as places an author goes to, and the outline of both bodies in one. */
@NullMarked
package org.diptych.core.bilingual.step;

import org.jspecify.annotations.NullMarked;
