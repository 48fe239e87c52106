/** How the author said something before: a phrase, and the pairs of their posts that hold it. */
@NullMarked
package org.diptych.ui.before;

import org.jspecify.annotations.NullMarked;
