/** The pictures a post shows, the files behind them, and what is wrong with those. */
@NullMarked
package org.diptych.core.site.pictures;

import org.jspecify.annotations.NullMarked;
