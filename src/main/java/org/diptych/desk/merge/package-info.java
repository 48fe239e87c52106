/** What the author chose of a merge. */
@NullMarked
package org.diptych.desk.merge;

import org.jspecify.annotations.NullMarked;
