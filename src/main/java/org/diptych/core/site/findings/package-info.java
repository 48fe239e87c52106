/** How many findings each post of a site has, counted once and kept. */
@NullMarked
package org.diptych.core.site.findings;

import org.jspecify.annotations.NullMarked;
