/** The headings of the open post's two languages, in step. */
package org.diptych.desk.outline;
