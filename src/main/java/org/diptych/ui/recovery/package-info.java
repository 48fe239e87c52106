/** Unsaved text of a program that ended without saving: what there is, how it differs, what to do with it. */
@NullMarked
package org.diptych.ui.recovery;

import org.jspecify.annotations.NullMarked;
