/** The published page beside the editors: the only user of the web view. */
@NullMarked
package org.diptych.ui.preview;

import org.jspecify.annotations.NullMarked;
