/** The earlier versions of the open post. */
@NullMarked
package org.diptych.desk.history;

import org.jspecify.annotations.NullMarked;
