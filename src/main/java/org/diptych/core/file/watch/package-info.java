/** What happens to files while they are open: changed, moved, opened in another window. */
@NullMarked
package org.diptych.core.file.watch;

import org.jspecify.annotations.NullMarked;
