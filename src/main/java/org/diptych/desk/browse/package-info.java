/** The posts an author can open: those of the site, or of a folder, filtered; and the recent files. */
package org.diptych.desk.browse;
