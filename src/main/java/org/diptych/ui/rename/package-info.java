/** A tag, category or citation key renamed across the site, every change shown before. */
package org.diptych.ui.rename;
