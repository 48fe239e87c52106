/** The sheet that exports the open post, after showing what the checks found. */
@NullMarked
package org.diptych.ui.export;

import org.jspecify.annotations.NullMarked;
