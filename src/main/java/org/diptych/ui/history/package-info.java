/** The open post's earlier versions: the list, one of them beside the text as it is now, restoring. */
@NullMarked
package org.diptych.ui.history;

import org.jspecify.annotations.NullMarked;
