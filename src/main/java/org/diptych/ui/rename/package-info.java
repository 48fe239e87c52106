/** A tag, category or citation key renamed across the site, every change shown before. */
@NullMarked
package org.diptych.ui.rename;

import org.jspecify.annotations.NullMarked;
