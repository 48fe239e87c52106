/** Journals of unsaved text, and what is found of them after a crash. */
@NullMarked
package org.diptych.desk.recovery;

import org.jspecify.annotations.NullMarked;
