/** How the author said something before, looked for among earlier pairs. */
@NullMarked
package org.diptych.desk.before;

import org.jspecify.annotations.NullMarked;
