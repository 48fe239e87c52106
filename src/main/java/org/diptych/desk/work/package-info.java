/** Work beside the window: the one way to leave the FX thread and come back with a result or a failure. */
@NullMarked
package org.diptych.desk.work;

import org.jspecify.annotations.NullMarked;
