/** The posts an author can open: those of the site, or of a folder, filtered; and the recent files. */
@NullMarked
package org.diptych.desk.browse;

import org.jspecify.annotations.NullMarked;
