/** The references of the open post as a table, their editing, and the list a citation is chosen from. */
@NullMarked
package org.diptych.ui.references;

import org.jspecify.annotations.NullMarked;
