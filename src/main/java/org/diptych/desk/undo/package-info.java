/** What an author can take back: steps over all parts of a post. */
@NullMarked
package org.diptych.desk.undo;

import org.jspecify.annotations.NullMarked;
