/** The references of the open post as a table, and how they are changed. */
@NullMarked
package org.diptych.desk.references;

import org.jspecify.annotations.NullMarked;
