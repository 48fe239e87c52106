/**
 * Unsaved text, written down while it is typed, so that it survives a crash: one journal for each post that differs from
 * its file, in a folder of the process that writes it. Knows nothing of windows.
 */
@NullMarked
package org.diptych.core.recovery;

import org.jspecify.annotations.NullMarked;
