/** A difference side by side, for whoever has one to show: history, recovery, merging. */
@NullMarked
package org.diptych.ui.shared.diff;

import org.jspecify.annotations.NullMarked;
