/** The pictures a post shows, the files behind them, and what is wrong with those. */
package org.diptych.core.site.pictures;
